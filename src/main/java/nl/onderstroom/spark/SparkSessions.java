package nl.onderstroom.spark;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Starts the one Spark session of a run. */
public final class SparkSessions {
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("spark.ui.enabled", "false"),
          Map.entry("spark.eventLog.enabled", "false"),
          Map.entry("spark.ui.showConsoleProgress", "false"),
          Map.entry("spark.sql.session.timeZone", "UTC"),
          Map.entry("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension"),
          Map.entry(
              "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog"),
          // Few small commits a night: reading the log of a table is one task, not fifty.
          Map.entry("spark.databricks.delta.snapshotPartitions", "1"),
          // A MERGE reads its source twice; ours is the analysis itself, so it is kept on disk.
          Map.entry("spark.databricks.delta.merge.materializeSource", "all"),
          Map.entry("spark.databricks.delta.autoCompact.enabled", "false"),
          // Keys stand first in every row; statistics of what was said would never be used.
          Map.entry("spark.databricks.delta.properties.defaults.dataSkippingNumIndexedCols", "3"),
          // The code for our wide rows is worth keeping; a night makes some two hundred pieces.
          Map.entry("spark.sql.codegen.cache.maxEntries", "1000"),
          // Batches of 4,096 nested meetings do not fit in memory; a row at a time does.
          Map.entry("spark.sql.parquet.enableNestedColumnVectorizedReader", "false"),
          // A row group is held in memory while it is written; few workbooks fill one.
          Map.entry("spark.hadoop.parquet.block.size", "4194304"),
          // Else a sort takes all the heap there is before it goes to disk, and more with more
          // data. What two hundred meetings fill, two thousand fill no further.
          Map.entry("spark.shuffle.spill.maxSizeInBytesForSpillThreshold", "4194304"),
          Map.entry("spark.buffer.pageSize", "1m"),
          // More data is more tasks, not larger ones; little data is put together again.
          Map.entry("spark.sql.adaptive.coalescePartitions.initialPartitionNum", "32"),
          Map.entry("spark.sql.adaptive.advisoryPartitionSizeInBytes", "4m"),
          // Each part that a sort laid down is read through buffers; these read one part twice.
          Map.entry("spark.unsafe.sorter.spill.read.ahead.enabled", "false"),
          // Spark remembers what it did for a page that we do not show; plans of wide rows are
          // long.
          Map.entry("spark.ui.retainedJobs", "20"),
          Map.entry("spark.ui.retainedStages", "20"),
          Map.entry("spark.ui.retainedTasks", "200"),
          Map.entry("spark.sql.ui.retainedExecutions", "10"),
          Map.entry("spark.sql.maxPlanStringLength", "1000"),
          // Sizes are judged by their compressed files: what looks small may not be.
          Map.entry("spark.sql.autoBroadcastJoinThreshold", "1000000"));

  private static final Map<String, String> LOCAL =
      Map.of(
          "spark.driver.host", "localhost",
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.sql.shuffle.partitions", "4",
          "spark.default.parallelism", "4");

  /** What a Spark installation has of its own; everything else of ours travels with the job. */
  private static final List<String> OF_SPARK = List.of("spark-", "scala-", "hadoop-");

  private SparkSessions() {}

  /**
   * @param master as Spark writes it: {@code local[*]}, {@code spark://host:7077}, {@code yarn}
   * @param scratch a folder for what Spark puts down while it works; nothing in it outlives the run
   */
  public static SparkSession open(String master, Path scratch) {
    SparkSession.Builder builder = SparkSession.builder().appName("onderstroom").master(master);
    settings(master, scratch, System.getProperty("java.class.path")).forEach(builder::config);
    return builder.getOrCreate();
  }

  static Map<String, String> settings(String master, Path scratch, String classPath) {
    Map<String, String> settings = new LinkedHashMap<>(ALWAYS);
    settings.put("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString());
    if (master.startsWith("local")) {
      settings.put("spark.local.dir", scratch.toString());
      settings.putAll(LOCAL);
    } else {
      settings.put("spark.jars", String.join(",", shipped(classPath)));
    }
    return settings;
  }

  /** Our own jar and the libraries beside it. */
  private static List<String> shipped(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(Path::of)
        .flatMap(SparkSessions::withLibraries)
        .filter(jar -> OF_SPARK.stream().noneMatch(jar.getFileName().toString()::startsWith))
        .map(jar -> jar.toAbsolutePath().toUri().toString())
        .distinct()
        .toList();
  }

  /** {@code java -jar} shows only the jar itself: its class path is the folder {@code lib}. */
  private static Stream<Path> withLibraries(Path entry) {
    if (!entry.toString().endsWith(".jar")) {
      return Stream.of();
    }
    File[] libraries = entry.resolveSibling("lib").toFile().listFiles();
    return libraries == null
        ? Stream.of(entry)
        : Stream.concat(Stream.of(entry), Arrays.stream(libraries).map(File::toPath).sorted());
  }
}
