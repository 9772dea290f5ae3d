package nl.onderstroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.spark.SharedSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@ExtendWith(SharedSpark.class)
class KilledNightTest {
  private static final int POINTS = 10;
  private static Snapshot clean = new Snapshot(Map.of(), Map.of());
  private static long marks;

  private SparkSession session;
  private Night night;

  @BeforeAll
  static void runOneCleanNight(SparkSession shared, @TempDir Path folder) {
    Night whole = new Night(folder);
    whole.inbox().putAll();
    whole.run();
    clean = Snapshot.of(shared, whole.store(), whole.reports());
    marks = ChildNight.marks(whole);
  }

  @BeforeEach
  void fillTheInbox(SparkSession shared, @TempDir Path folder) {
    session = shared;
    night = new Night(folder);
    night.inbox().putAll();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aNightThatWasKilledAndRunAgainIsOneCleanNight(int point) throws IOException {
    long mark = Math.max(1, point * (marks - 1) / POINTS);
    try (ChildNight child = ChildNight.start(night)) {
      assertThat(child.reaches(() -> ChildNight.marks(night) >= mark)).isTrue();
    }

    assertThat(night.run()).isEqualTo(10);

    assertThat(Snapshot.of(session, night.store(), night.reports())).isEqualTo(clean);
    assertThat(night.store().resolve("tmp")).doesNotExist();
    try (Stream<Path> reports = Files.list(night.reports())) {
      assertThat(reports.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("product.xlsx", "run.json", "zorg.xlsx");
    }
  }

  @Test
  void ofTwoRunsAtOnceTheSecondIsToldWhoIsFirst() {
    try (ChildNight child = ChildNight.start(night)) {
      assertThat(child.reaches(() -> Files.exists(night.store().resolve("lease.json")))).isTrue();

      assertThat(night.run()).isEqualTo(30);
      assertThat(night.said()).contains("proces " + child.pid() + " op ");
    }
  }
}
