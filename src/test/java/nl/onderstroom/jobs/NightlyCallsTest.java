package nl.onderstroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.onderstroom.jobs.NightlyOptions.Mode;
import nl.onderstroom.jobs.inbox.InboxOptions.Gone;
import nl.onderstroom.problem.UserProblem;
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
  void anInboxThatIsNotThereIsAProblemOfTheUser(@TempDir Path folder) throws IOException {
    Night lost = new Night(folder);
    Files.delete(lost.inboxFolder());

    assertThatThrownBy(lost::run)
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("inbox-missing at " + lost.inboxFolder());
  }
}
