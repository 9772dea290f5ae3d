package nl.onderstroom.jobs.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlan.Origin;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.jobs.analyse.Analyse.Planned;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.PlanRow;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final JobSettings SETTINGS =
      new JobSettings(URI.create("file:///store"), "local", "nl", "test");

  private static final MeetingPlan PLAN =
      new MeetingPlan(
          "zorg.geheim",
          "zorg",
          null,
          null,
          List.of("zorg/geheim.vtt"),
          List.of(),
          null,
          List.of(),
          new Origin(Whence.NOWHERE, Whence.FILE_NAME, Whence.FOLDER, null, Whence.TRANSCRIPT));

  @Test
  void aMeetingThatFailsIsARowThatQuotesNobody() {
    List<Planned> plans = Meetings.planned(row(null));

    List<MeetingRow> rows = Meetings.rows(plans.iterator(), List.of(), SETTINGS);

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.inputs()).isEqualTo("sum");
              assertThat(row.analysis()).isNull();
              assertThat(row.failure())
                  .contains("Exception at nl.onderstroom")
                  .doesNotContain("geheim");
            });
  }

  @Test
  void aTeamWithoutAPlanIsAFailureAndNoMeeting() {
    List<Planned> plans = Meetings.planned(row("NullPointerException at X"));

    assertThat(plans).extracting(Planned::failure).containsExactly("NullPointerException at X");
    assertThat(Meetings.rows(plans.iterator(), List.of(), SETTINGS)).isEmpty();
  }

  private static PlanRow row(@org.jspecify.annotations.Nullable String failure) {
    return new PlanRow(
        "zorg",
        "sums",
        failure,
        List.of(new PlanRow.Planned("sum", PLAN)),
        List.of(),
        List.of(),
        TeamPeople.nobody());
  }
}
