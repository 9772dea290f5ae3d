package nl.onderstroom.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.store.rows.FileState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamFileTest {
  private static final Map<String, String> MEETINGS = Map.of("a/1.vtt", "m1");

  @Test
  void aFileInAMeetingNamesIt() {
    assertThat(new TeamFile(file("a/1.vtt", Status.PROCESSED, null, null)).row(MEETINGS))
        .isEqualTo(row("a/1.vtt", Status.PROCESSED, "m1", null, Map.of()));
  }

  @Test
  void aDuplicateNamesWhatItDoublesAndItsMeeting() {
    FileState twice = file("a/2.vtt", Status.DUPLICATE, null, "a/1.vtt");

    assertThat(new TeamFile(twice).row(MEETINGS))
        .isEqualTo(
            row("a/2.vtt", Status.DUPLICATE, "m1", "same-bytes", Map.of("other", "a/1.vtt")));
  }

  @Test
  void aLogThatFitsNoMeetingSaysWhy() {
    LeftOut left = new LeftOut("a/log.csv", "a", "log-fits-none", null);

    assertThat(new TeamFile(left("a/log.csv", Status.PROCESSED, left)).row(MEETINGS))
        .isEqualTo(row("a/log.csv", Status.PROCESSED, null, "log-fits-none", Map.of()));
  }

  @Test
  void aRefusedFileSaysWhy() {
    Refusal refusal = new Refusal("empty-file", "a/3.vtt", Map.of());

    assertThat(new TeamFile(file("a/3.vtt", Status.QUARANTINED, refusal, null)).row(MEETINGS))
        .isEqualTo(row("a/3.vtt", Status.QUARANTINED, null, "empty-file", Map.of()));
  }

  @Test
  void aMeetingInAnotherFileNamesThatFileAndItsMeeting() {
    LeftOut left = new LeftOut("a/1.docx", "a", "same-meeting", "a/1.vtt");

    assertThat(new TeamFile(left("a/1.docx", Status.DUPLICATE, left)).row(MEETINGS))
        .isEqualTo(
            row("a/1.docx", Status.DUPLICATE, "m1", "same-meeting", Map.of("other", "a/1.vtt")));
  }

  private static FileState left(String path, Status status, LeftOut left) {
    return new FileState(path, "a", "sum", 1, 2, status, "webvtt", null, null, left);
  }

  private static FileRow row(
      String path,
      Status status,
      @Nullable String meeting,
      @Nullable String code,
      Map<String, String> details) {
    return new FileRow(path, status, "webvtt", meeting, code, code == null ? null : path, details);
  }

  private static FileState file(
      String path, Status status, @Nullable Refusal refusal, @Nullable String duplicateOf) {
    return new FileState(path, "a", "sum", 1, 2, status, "webvtt", refusal, duplicateOf, null);
  }
}
