package nl.onderstroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/**
 * Nights that are killed at twelve points. A night goes on where the one that was killed before it
 * ended: a process is started for each point, but hardly anything is done twice.
 */
@Tag("process")
@ExtendWith(SharedSpark.class)
class KilledNightTest {
  private static final int NIGHTS = 3;
  private static final int KILLS_A_NIGHT = 4;
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
  @ValueSource(ints = {0, 1, 2})
  void aNightThatWasKilledFourTimesAndRunAgainIsOneCleanNight(int first) throws IOException {
    for (long mark : points(first)) {
      long reached = Math.max(mark, ChildNight.marks(night) + 1);
      try (ChildNight child = ChildNight.start(night)) {
        assertThat(child.reaches(() -> ChildNight.marks(night) >= reached)).isTrue();
      }
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
  void thePointsAreTwelveAndDiffer() {
    assertThat(IntStream.range(0, NIGHTS).boxed().flatMap(first -> points(first).stream()))
        .hasSize(NIGHTS * KILLS_A_NIGHT)
        .doesNotHaveDuplicates();
  }

  @Test
  void ofTwoRunsAtOnceTheSecondIsToldWhoIsFirst() {
    try (ChildNight child = ChildNight.start(night)) {
      assertThat(child.reaches(() -> Files.exists(night.store().resolve("lease.json")))).isTrue();

      assertThat(night.run()).isEqualTo(30);
      assertThat(night.said()).contains("proces " + child.pid() + " op ");
    }
  }

  /** Spread over the night; how many lasting marks it has made by then. */
  private static List<Long> points(int first) {
    int all = NIGHTS * KILLS_A_NIGHT;
    return IntStream.range(0, KILLS_A_NIGHT)
        .mapToObj(kill -> 1 + (kill * NIGHTS + first) * (marks - 2) / (all - 1))
        .toList();
  }
}
