package nl.onderstroom.intake.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Content.Member;
import nl.onderstroom.intake.notation.DeclaredTeam;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the people of a team before any of its meetings.
 *
 * @param settled names that people tied by hand
 * @param namesakes who of one name is who
 * @param members of the team, as its rosters list them
 */
public record TeamPeople(PeopleFile settled, Namesakes namesakes, List<Member> members) {
  private static final TeamPeople NOBODY = of(PeopleFile.none());

  public TeamPeople {
    members = List.copyOf(members);
  }

  public static TeamPeople nobody() {
    return NOBODY;
  }

  public static TeamPeople of(PeopleFile settled) {
    return new TeamPeople(settled, Namesakes.none(), List.of());
  }

  /**
   * @param mentioned in each source of the team
   * @param listed by the rosters that lie with the team, each; of other teams too
   */
  public static TeamPeople of(
      String team,
      PeopleFile settled,
      Collection<List<Mention>> mentioned,
      Collection<List<Member>> listed) {
    List<Member> members =
        listed.stream().flatMap(roster -> ofTeam(team, roster).stream()).distinct().toList();
    List<List<Mention>> sources = new ArrayList<>(mentioned);
    sources.add(members.stream().map(TeamPeople::mention).toList());
    return new TeamPeople(settled, Namesakes.of(sources), members);
  }

  /** The same, where something else settles names before. */
  public TeamPeople after(PeopleFile first) {
    return new TeamPeople(first.before(settled), namesakes, members);
  }

  /** The members on a day; where that is unknown all who ever were. */
  List<Mention> on(@Nullable LocalDate day) {
    return members.stream()
        .filter(member -> day == null || during(member, day))
        .map(TeamPeople::mention)
        .distinct()
        .toList();
  }

  private static boolean during(Member member, LocalDate day) {
    return (member.from() == null || !day.isBefore(member.from()))
        && (member.until() == null || !day.isAfter(member.until()));
  }

  /** A roster of one team is of the team that it lies with, whatever the two call it. */
  private static List<Member> ofTeam(String team, List<Member> roster) {
    Set<String> teams =
        roster.stream()
            .map(Member::team)
            .filter(Objects::nonNull)
            .map(DeclaredTeam::key)
            .collect(Collectors.toSet());
    return roster.stream()
        .filter(
            member ->
                member.team() == null
                    || teams.size() == 1
                    || DeclaredTeam.same(team, member.team()))
        .toList();
  }

  private static Mention mention(Member member) {
    return new Mention(member.label(), member.email());
  }
}
