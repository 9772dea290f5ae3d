package nl.onderstroom.intake.people;

import java.time.LocalDate;
import java.util.List;
import nl.onderstroom.intake.people.names.Unidentified;
import org.jspecify.annotations.Nullable;

/**
 * Ties the names in the sources of one meeting to persons, sure cases only.
 *
 * <p>One name is one person, unless it stands with two e-mail addresses, or with two remarks in
 * brackets; father and son are never one. A name in another order, an address, initials or a first
 * name alone go to the one person that they fit, if no other could be meant, if they do not stand
 * beside each other in one source (a tool has one label for an account, but names a guest now by
 * address, now by name) and if no address says otherwise. Names that are merely alike are tied only
 * by an address that spells the other. All else stays apart, and is listed. Whom the meeting itself
 * leaves open, the roster of the team may tell: a first name alone that only one member has.
 */
public final class PeopleResolver {
  private PeopleResolver() {}

  /**
   * @param sources the mentions of each source, transcripts first
   */
  public static People resolve(List<List<Mention>> sources, PeopleFile file) {
    return resolve(sources, TeamPeople.of(file), null);
  }

  /**
   * @param team what is known of its people
   * @param day of the meeting
   */
  public static People resolve(
      List<List<Mention>> sources, TeamPeople team, @Nullable LocalDate day) {
    Census census = new Census(team.namesakes().placedBy(sources));
    Ties ties = new Ties();
    for (int i = 0; i < sources.size(); i++) {
      for (Mention mention : inOrder(sources.get(i))) {
        String settled = team.settled().findName(mention.label());
        if (settled == null && Unidentified.is(mention.label())) {
          census.nobody(mention);
        } else {
          ties.add(mention, i, settled);
        }
      }
    }
    return census.count(ties.tie(inOrder(team.on(day))), ties.unsure());
  }

  private static List<Mention> inOrder(List<Mention> mentions) {
    return mentions.stream().distinct().sorted(Mention.BY_LABEL).toList();
  }
}
