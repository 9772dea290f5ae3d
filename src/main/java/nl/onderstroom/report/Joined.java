package nl.onderstroom.report;

import java.util.Comparator;
import java.util.List;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.marks.Bond;

/**
 * A file that was joined to another: a line of the account.
 *
 * @param to the transcript that it was joined to
 * @param by what says so
 */
public record Joined(
    String team, String meeting, String file, String to, Bond.Role role, List<Bond.Clue> by) {
  public static final Comparator<Joined> ORDER =
      Comparator.comparing(Joined::team).thenComparing(Joined::meeting).thenComparing(Joined::file);

  public Joined {
    by = List.copyOf(by);
  }

  /** All of these meetings, in order of meeting and path. */
  public static List<Joined> of(MeetingPlans plans) {
    return plans.plans().stream()
        .flatMap(plan -> plan.bonds().stream().map(bond -> of(plan, bond)))
        .toList();
  }

  private static Joined of(MeetingPlan plan, Bond bond) {
    return new Joined(
        plan.team(), plan.meetingId(), bond.path(), bond.to(), bond.role(), bond.clues());
  }
}
