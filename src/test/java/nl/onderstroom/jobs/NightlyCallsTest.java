package nl.onderstroom.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.onderstroom.jobs.NightlyOptions.Mode;
import nl.onderstroom.jobs.inbox.InboxOptions.Gone;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.spark.SharedSpark;
import nl.onderstroom.store.Lease;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which a night, or a part of one, may be called. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
class NightlyCallsTest {
  @Test
  void theStagesAloneComeToTheSame(
      SparkSession session, @TempDir Path folder, @TempDir Path other) {
    Night whole = new Night(other);
    whole.inbox().putAll();
    whole.run();
    Night staged = new Night(folder);
    staged.inbox().putAll();
    NightlyOptions options = staged.options(Gone.KEEP, Mode.RUN);

    assertThat(IngestJob.run(options.settings(), options.inbox(), Night.CLOCK, staged))
        .isEqualTo(10);
    assertThat(staged.reports()).doesNotExist();
    assertThat(ReportJob.run(options.settings(), options.reports(), Night.CLOCK, staged))
        .isEqualTo(10);

    assertThat(Snapshot.of(session, staged.store(), staged.reports()))
        .isEqualTo(Snapshot.of(session, whole.store(), whole.reports()));
  }

  /** A file in quarantine was read by other rules: as if it could not be read then. */
  @Test
  void whatLiesInQuarantineIsReadAgainAndTheAccountCloses(
      SparkSession session, @TempDir Path folder) {
    Night night = new Night(folder);
    night.inbox().put(SampleInbox.FIRST, SampleInbox.bytes(SampleInbox.FIRST));
    night.inbox().put(SampleInbox.BROKEN, SampleInbox.bytes(SampleInbox.SECOND));
    night.run();
    Snapshot before = Snapshot.of(session, night.store(), night.reports());
    Stored stored = new Stored(session, night.store());
    stored.refuse(SampleInbox.BROKEN);
    night.said();

    assertThat(
            RetryJob.run(
                night.options(Gone.KEEP, Mode.RUN).settings(), night.reports(), Night.CLOCK, night))
        .isZero();

    assertThat(night.said())
        .contains("2 = 1 verwerkt + 0 in quarantaine + 1 dubbel", "1 bestanden gelezen");
    assertThat(Snapshot.of(session, night.store(), night.reports())).isEqualTo(before);
  }

  @Test
  void namesThatAreSettledStaySettledWhenTheirFileLeft(SparkSession session, @TempDir Path folder) {
    Night night = new Night(folder);
    night.inbox().put("zorg/people.csv", "Bo Jansen;Beau de Wit\n".getBytes(UTF_8));
    night.inbox().put(SampleInbox.FIRST, SampleInbox.bytes(SampleInbox.FIRST));
    night.run();
    night.inbox().remove("zorg/people.csv");
    night.inbox().put(SampleInbox.SECOND, SampleInbox.bytes(SampleInbox.SECOND));

    assertThat(night.run()).isZero();

    Stored stored = new Stored(session, night.store());
    assertThat(stored.file("zorg/people.csv").status()).isEqualTo(Status.PROCESSED);
    assertThat(stored.meetings().values())
        .hasSize(2)
        .allSatisfy(row -> assertThat(String.valueOf(row.analysis())).contains("Beau de Wit"));
  }

  @Test
  void aSecondRunAtOnceIsToldWhoIsFirst(@TempDir Path folder) {
    Night night = new Night(folder);
    try (Lease lease = Lease.take(night.store(), Clock.systemUTC())) {
      assertThat(lease).isNotNull();
      assertThat(night.run()).isEqualTo(30);
      assertThat(night.said()).contains("proces " + ProcessHandle.current().pid() + " op ");
    }
  }

  @Test
  void whatAnotherBuildOfTheSameVersionMadeIsMadeAgain(SparkSession session, @TempDir Path folder) {
    Night night = new Night(folder);
    night.inbox().putAll();
    night.run();
    Snapshot before = Snapshot.of(session, night.store(), night.reports());
    night.said();

    assertThat(night.runBy("another")).isEqualTo(10);

    assertThat(night.said()).contains("4 bestanden gelezen, 3 vergaderingen geanalyseerd");
    Snapshot after = Snapshot.of(session, night.store(), night.reports());
    assertThat(after.files()).isEqualTo(before.files());
    assertThat(after.tables().get("measure")).hasSameSizeAs(before.tables().get("measure"));
  }

  @Test
  void aStoreThatCannotBeWrittenIsRefusedInTheLanguageOfTheRun(@TempDir Path folder)
      throws IOException {
    Night night = new Night(folder);
    Files.createFile(night.store());

    assertThat(night.run()).isEqualTo(20);

    assertThat(night.said())
        .startsWith(night.store() + ": Hier mag of kan ik niet schrijven (FileAlreadyExists")
        .doesNotContain("mistake", "fout");
  }

  @Test
  void reportsThatCannotBeWrittenAreLaidByTheNextNight(@TempDir Path folder) throws IOException {
    Night night = new Night(folder);
    night.inbox().putAll();
    Files.createFile(night.reports());
    assertThat(night.run()).isEqualTo(20);
    assertThat(night.said()).contains(night.reports() + ": Hier mag of kan ik niet schrijven");
    Files.delete(night.reports());

    assertThat(night.run()).isEqualTo(10);

    assertThat(night.said()).contains("0 vergaderingen geanalyseerd, 2 werkboeken neergelegd");
  }

  @Test
  void anInboxThatIsNotThereIsAProblemOfTheUser(@TempDir Path folder) throws IOException {
    Night lost = new Night(folder);
    Files.delete(lost.inboxFolder());

    assertThatThrownBy(lost::run)
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("inbox-missing at " + lost.inboxFolder());
  }
}
