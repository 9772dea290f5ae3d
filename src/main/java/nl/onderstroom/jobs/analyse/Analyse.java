package nl.onderstroom.jobs.analyse;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.jobs.work.Derived;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Workspace;
import nl.onderstroom.spark.RecordEncoders;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.MeetingHead;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.PlanRow;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Puts meetings together from what was read, and analyses those that are new or changed. */
public final class Analyse {
  private final Workspace workspace;
  private final TableStore store;

  public Analyse(Workspace workspace) {
    this.workspace = workspace;
    this.store = workspace.store();
  }

  /**
   * What came of it.
   *
   * @param analysed how many meetings were new or changed
   * @param failures all meetings that cannot be analysed, now or before
   */
  public record Outcome(int analysed, List<Failure> failures) {
    public static final Outcome NONE = new Outcome(0, List.of());
  }

  /**
   * A meeting there should be.
   *
   * @param meeting empty where the team has no plan
   * @param failure why there is no plan, by a mistake of ours
   */
  public record Planned(
      String team,
      String meeting,
      String inputs,
      @Nullable String failure,
      @Nullable MeetingPlan plan,
      TeamPeople people) {}

  /** A meeting of a team. */
  public record Place(String team, String meeting) {}

  /** A document that goes into a meeting. */
  public record Source(String team, String meeting, String path) {}

  /** A document on its way to its meeting. */
  public record Sourced(String team, String meeting, Document document) {}

  public Outcome run() {
    if (workspace.isDone()) {
      return Outcome.NONE;
    }
    Dataset<Planned> planned = planned().persist(StorageLevel.DISK_ONLY());
    try {
      int analysed = analyse(planned);
      forget(planned);
      new Derived(workspace).measures();
      return new Outcome(analysed, failures(planned));
    } finally {
      planned.unpersist();
    }
  }

  /** The meetings there should be. */
  private Dataset<Planned> planned() {
    FlatMapFunction<PlanRow, Planned> meetings = team -> Meetings.planned(team).iterator();
    return store.read(Tables.PLAN).flatMap(meetings, RecordEncoders.of(Planned.class));
  }

  private int analyse(Dataset<Planned> planned) {
    Dataset<Planned> changed =
        planned
            .filter(col("plan").isNotNull())
            .join(
                store.columns(Tables.MEETING, MeetingHead.class),
                columns("team", "meeting", "inputs"),
                "left_anti")
            .as(RecordEncoders.of(Planned.class));
    int count = Math.toIntExact(changed.count());
    if (count > 0) {
      workspace.watched(
          "analysing",
          Map.of("meetings", count),
          count,
          () -> store.merge(Tables.MEETING, analysed(changed)));
    }
    return count;
  }

  /** One meeting at a time has its documents in memory. */
  private Dataset<MeetingRow> analysed(Dataset<Planned> changed) {
    Encoder<Place> place = RecordEncoders.of(Place.class);
    MapFunction<Planned, Place> ofPlan = plan -> new Place(plan.team(), plan.meeting());
    MapFunction<Sourced, Place> ofSource = source -> new Place(source.team(), source.meeting());
    JobSettings settings = workspace.settings();
    CoGroupFunction<Place, Planned, Sourced, MeetingRow> analyse =
        (key, plans, sources) -> Meetings.rows(plans, documents(sources), settings).iterator();
    return changed
        .groupByKey(ofPlan, place)
        .cogroup(sources(changed).groupByKey(ofSource, place), analyse, Tables.MEETING.encoder());
  }

  private Dataset<Sourced> sources(Dataset<Planned> changed) {
    FlatMapFunction<Planned, Source> paths = plan -> Meetings.sources(plan).iterator();
    Dataset<Source> wanted = changed.flatMap(paths, RecordEncoders.of(Source.class));
    return store
        .read(Tables.DOCUMENT)
        .select(functions.explode(col("documents")).as("document"))
        .withColumn("path", col("document.path"))
        .join(functions.broadcast(wanted), "path")
        .select("team", "meeting", "document")
        .as(RecordEncoders.of(Sourced.class));
  }

  /** Takes away meetings that are there no longer; of a team without a plan nothing is known. */
  private void forget(Dataset<Planned> planned) {
    if (!store.exists(Tables.MEETING)) {
      return;
    }
    Dataset<Row> gone =
        store
            .columns(Tables.MEETING, MeetingHead.class)
            .select("team", "meeting")
            .join(planned, columns("team", "meeting"), "left_anti")
            .join(planned.filter(col("plan").isNull()), columns("team"), "left_anti");
    List<Row> rows = gone.collectAsList();
    if (!rows.isEmpty()) {
      store.delete(Tables.MEETING, workspace.session().createDataFrame(rows, gone.schema()));
    }
  }

  private List<Failure> failures(Dataset<Planned> planned) {
    Stream<Failure> unplanned =
        planned.filter(col("failure").isNotNull()).collectAsList().stream()
            .flatMap(team -> Failure.of(team.team(), null, team.failure()));
    Stream<Failure> unanalysed =
        store
            .columns(Tables.MEETING, MeetingHead.class)
            .filter(col("failure").isNotNull())
            .collectAsList()
            .stream()
            .flatMap(row -> Failure.of(row.team(), row.meeting(), row.failure()));
    return Stream.concat(unplanned, unanalysed).sorted(Failure.ORDER).toList();
  }

  private static Seq<String> columns(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }

  private static List<Document> documents(Iterator<Sourced> sources) {
    List<Document> documents = new ArrayList<>();
    sources.forEachRemaining(source -> documents.add(source.document()));
    documents.sort(Comparator.comparing(Document::path));
    return documents;
  }
}
