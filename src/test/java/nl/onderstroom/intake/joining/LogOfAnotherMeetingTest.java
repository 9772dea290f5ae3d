package nl.onderstroom.intake.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.joining.marks.FileStem;
import org.jspecify.annotations.Nullable;
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

  private static List<String> joined(MeetingPlans plans) {
    return plans.plans().stream()
        .map(plan -> String.join(" > ", plan.transcriptPaths()) + " + " + plan.logPaths())
        .toList();
  }

  private static DocumentHeader transcript(
      String path, @Nullable String title, @Nullable LocalDateTime start, List<String> labels) {
    return header(Content.Kind.TRANSCRIPT, path, title, start, labels);
  }

  private static DocumentHeader log(
      String path, @Nullable String title, @Nullable LocalDateTime start, List<String> labels) {
    return header(Content.Kind.ATTENDANCE, path, title, start, labels);
  }

  private static DocumentHeader header(
      Content.Kind kind,
      String path,
      @Nullable String title,
      @Nullable LocalDateTime start,
      List<String> labels) {
    return new DocumentHeader(
        path,
        path,
        "zuid",
        null,
        "sha of " + path,
        kind,
        "f",
        title,
        start,
        start == null ? null : start.plusHours(1),
        null,
        labels,
        List.of(),
        FileStem.of(path),
        DocumentHeader.Said.NOTHING,
        List.of(),
        List.of());
  }
}
