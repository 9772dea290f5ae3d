package nl.onderstroom.intake.people;

import java.util.List;
import nl.onderstroom.intake.people.names.Unidentified;

/**
 * Ties the names in the sources of one meeting to persons, sure cases only.
 *
 * <p>One name is one person, unless it stands with two e-mail addresses. A name in another order,
 * an address, initials or a first name alone go to the one person that they fit, if no other could
 * be meant, if they do not stand beside each other in one source (a tool has one label for an
 * account) and if no address says otherwise. Names that are merely alike are tied only by an
 * address that spells the other. All else stays apart, and is listed.
 */
public final class PeopleResolver {
  private PeopleResolver() {}

  /**
   * @param sources the mentions of each source, transcripts first
   */
  public static People resolve(List<List<Mention>> sources, PeopleFile file) {
    return resolve(sources, file, Namesakes.none());
  }

  /**
   * @param namesakes of the team
   */
  public static People resolve(List<List<Mention>> sources, PeopleFile file, Namesakes namesakes) {
    Census census = new Census(namesakes);
    Ties ties = new Ties();
    for (int i = 0; i < sources.size(); i++) {
      for (Mention mention : sources.get(i).stream().distinct().sorted(Mention.BY_LABEL).toList()) {
        String settled = file.findName(mention.label());
        if (settled == null && Unidentified.is(mention.label())) {
          census.nobody(mention);
        } else {
          ties.add(mention, i, settled);
        }
      }
    }
    return census.count(ties.tie(), ties.unsure());
  }
}
