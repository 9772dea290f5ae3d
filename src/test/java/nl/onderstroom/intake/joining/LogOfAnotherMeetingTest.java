package nl.onderstroom.intake.joining;

import static nl.onderstroom.intake.joining.Headers.joined;
import static nl.onderstroom.intake.joining.Headers.log;
import static nl.onderstroom.intake.joining.Headers.transcript;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import org.junit.jupiter.api.Test;

/** Whoever was in another meeting is nobody who kept silent in this one. */
class LogOfAnotherMeetingTest {
  private static final List<String> TEAM = List.of("Anna Bos", "Bram Kok", "Cas Dop");

  @Test
  void anotherTitleWeighsMoreThanThatThereIsOneTranscript() {
    LocalDateTime start = LocalDateTime.parse("2026-03-04T14:00");
    DocumentHeader named = transcript("Weekstart 2026-03-04.vtt", null, null, TEAM);
    MeetingPlans other =
        MeetingPlanner.plan(List.of(named, log("x.csv", "Sollicitatiegesprek", start, TEAM)));
    MeetingPlans general =
        MeetingPlanner.plan(List.of(named, log("x.csv", "Teamoverleg", start, TEAM)));

    assertThat(joined(other)).containsExactly("Weekstart 2026-03-04.vtt + []");
    assertThat(joined(general)).containsExactly("Weekstart 2026-03-04.vtt + [x.csv]");
  }

  @Test
  void titleOfALogTellsWhichFileOfThatDay() {
    LocalDateTime start = LocalDateTime.parse("2026-03-04T10:00");
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("Retro 2026-03-04.vtt", null, null, TEAM),
                transcript("Weekstart 2026-03-04.vtt", null, null, TEAM),
                log("x.csv", "Weekstart", start, TEAM),
                log("y.csv", "Retro", start, TEAM)));
    assertThat(joined(plans))
        .containsExactly("Retro 2026-03-04.vtt + [y.csv]", "Weekstart 2026-03-04.vtt + [x.csv]");
  }

  @Test
  void namesOfKindsAloneJoinNobodyWhoWasNotThere() {
    List<String> others = List.of("Aad Bol", "Bea Cool", "Dina Eik");
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("map/transcript.vtt", null, null, TEAM),
                log("map/attendance.csv", null, null, others)));
    assertThat(joined(plans)).containsExactly("map/transcript.vtt + []");
  }

  @Test
  void listsOfTwoDaysAreNotBothOfOneMeeting() {
    LocalDateTime start = LocalDateTime.parse("2026-03-04T10:00");
    MeetingPlans plans =
        MeetingPlanner.plan(
            List.of(
                transcript("overleg.vtt", null, null, TEAM),
                log("a.csv", null, start, TEAM),
                log("b.csv", null, start.plusDays(7), TEAM)));
    assertThat(joined(plans)).containsExactly("overleg.vtt + []");
    assertThat(plans.leftOut())
        .containsExactly(
            new LeftOut("a.csv", "zuid", "log-days-differ", null),
            new LeftOut("b.csv", "zuid", "log-days-differ", null));
  }
}
