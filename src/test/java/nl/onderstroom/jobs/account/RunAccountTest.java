package nl.onderstroom.jobs.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.analyse.Analyse;
import nl.onderstroom.jobs.ingest.Ingest;
import nl.onderstroom.jobs.publish.Publish;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.language.Texts;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.store.rows.FileState;
import org.junit.jupiter.api.Test;

class RunAccountTest {
  private static final FileState GOOD =
      new FileState("a/1.vtt", "a", "x", 1, 2, Status.PROCESSED, "webvtt", null, null, null);
  private static final FileState TWICE =
      new FileState("a/2.vtt", "a", "x", 1, 2, Status.DUPLICATE, "webvtt", null, "a/1.vtt", null);
  private static final FileState BAD =
      new FileState(
          "a/3.vtt",
          "a",
          "y",
          1,
          2,
          Status.QUARANTINED,
          null,
          new Refusal("cannot-open", "a/3.vtt", Map.of()),
          null,
          null);

  @Test
  void aRunEndsByTheWorstThatHappened() {
    Failure failure = new Failure("b", "m1", "NullPointerException at X");

    assertThat(account(List.of(GOOD, TWICE), List.of()).exitCode()).isZero();
    assertThat(account(List.of(GOOD, BAD), List.of()).exitCode()).isEqualTo(10);
    assertThat(account(List.of(GOOD, BAD), List.of(failure)).exitCode()).isEqualTo(50);
  }

  @Test
  void theAccountClosesOverTheFilesOfTheInbox() {
    assertThat(account(List.of(GOOD, TWICE, BAD), List.of()).account())
        .isEqualTo(new Account(3, 1, 1, 1));
  }

  @Test
  void theSummarySaysWhatHappenedToEachFileThatIsNotSimplyRead() {
    Failure failure = new Failure("b", "m1", "NullPointerException at X");

    assertThat(account(List.of(GOOD, TWICE, BAD), List.of(failure)).summary(Texts.english()))
        .isEqualTo(
            """
            Files in the inbox: 3 = 1 processed + 1 in quarantine + 1 duplicates
            In this run: 2 files read, 1 meetings analysed, 1 workbooks written
            In quarantine: a/3.vtt (cannot-open). The file cannot be opened. See whether the file \
            is still there and whether you may read it; the next run tries again.
            Duplicate: a/2.vtt says the same as a/1.vtt
            Left aside, no meeting: README.md
            Left for the next run: a/4.vtt is still being written
            Failed by a mistake of ours: b, m1 (NullPointerException at X)
            a: a.xlsx""");
  }

  private static RunAccount account(List<FileState> files, List<Failure> failures) {
    return RunAccount.of(
        Instant.parse("2026-02-01T03:00:00Z"),
        new Ingest.Outcome(files, List.of("a/4.vtt"), List.of("README.md"), 2),
        List.of(),
        new Analyse.Outcome(1, failures),
        new Publish.Outcome(1, List.of(), Map.of("a", "a.xlsx")),
        Texts.english());
  }
}
