package nl.onderstroom.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkSessionsTest {
  @Test
  void onThisMachineNothingListensToTheOutside(@TempDir Path scratch) {
    assertThat(SparkSessions.settings("local[2]", scratch, ""))
        .containsEntry("spark.driver.bindAddress", "127.0.0.1")
        .containsEntry("spark.ui.enabled", "false")
        .containsEntry("spark.local.dir", scratch.toString())
        .doesNotContainKey("spark.jars");
  }

  /** What a sort holds before it goes to disk, and how much data a task has: of a fixed size. */
  @Test
  void moreDataIsMoreTasksAndNoMoreMemory(@TempDir Path scratch) {
    assertThat(SparkSessions.settings("local[2]", scratch, ""))
        .containsEntry("spark.shuffle.spill.maxSizeInBytesForSpillThreshold", "4194304")
        .containsEntry("spark.buffer.pageSize", "1m")
        .containsEntry("spark.sql.adaptive.coalescePartitions.initialPartitionNum", "32")
        .containsEntry("spark.sql.adaptive.advisoryPartitionSizeInBytes", "4m");
  }

  @Test
  void toAClusterOurJarTravelsWithItsLibrariesButNotThoseOfSpark(@TempDir Path folder)
      throws IOException {
    Path jar = Files.createFile(folder.resolve("onderstroom.jar"));
    Path lib = Files.createDirectory(folder.resolve("lib"));
    for (String name : new String[] {"poi-5.jar", "spark-core_2.13.jar", "delta-spark.jar"}) {
      Files.createFile(lib.resolve(name));
    }

    assertThat(
            SparkSessions.settings("spark://host:7077", folder, jar + File.pathSeparator + folder))
        .containsEntry(
            "spark.jars",
            jar.toUri()
                + ","
                + lib.resolve("delta-spark.jar").toUri()
                + ","
                + lib.resolve("poi-5.jar").toUri())
        .doesNotContainKey("spark.driver.host");
  }
}
