package nl.onderstroom.store.rows;

import java.util.List;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.people.TeamPeople;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a team make up which meetings.
 *
 * @param inputs a checksum of all that the plan follows from
 * @param failure why there is no plan, by a mistake of ours
 * @param people what is known of them before a meeting
 */
public record PlanRow(
    String team,
    String inputs,
    @Nullable String failure,
    List<Planned> meetings,
    List<LeftOut> leftOut,
    List<Unheld> unheld,
    TeamPeople people) {
  public PlanRow {
    meetings = List.copyOf(meetings);
    leftOut = List.copyOf(leftOut);
    unheld = List.copyOf(unheld);
  }

  /**
   * A meeting there should be.
   *
   * @param inputs a checksum of all that its analysis follows from
   */
  public record Planned(String inputs, MeetingPlan plan) {}

  public MeetingPlans plans() {
    return new MeetingPlans(meetings.stream().map(Planned::plan).toList(), leftOut, unheld);
  }
}
