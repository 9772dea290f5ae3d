package nl.onderstroom.jobs.plan;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Workspace;
import nl.onderstroom.report.Joined;
import nl.onderstroom.spark.RecordEncoders;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.PlanRow;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Finds out which files of each team make up which meetings, and keeps what it found. */
public final class Planning {
  private final Workspace workspace;
  private final TableStore store;

  public Planning(Workspace workspace) {
    this.workspace = workspace;
    this.store = workspace.store();
  }

  /** What was read in a file, without its words. */
  public record Headed(
      String team, String path, List<DocumentHeader> headers, @Nullable PeopleFile people) {}

  /** Makes the plans that are new or changed; returns what is in no meeting, by path. */
  public Map<String, LeftOut> run() {
    Dataset<PlanRow> plans = plans().persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<PlanRow> changed =
          plans
              .join(
                  store.read(Tables.PLAN).select("team", "inputs"),
                  columns("team", "inputs"),
                  "left_anti")
              .as(RecordEncoders.of(PlanRow.class));
      if (!changed.isEmpty()) {
        store.merge(Tables.PLAN, changed);
      }
      forget(plans);
    } finally {
      plans.unpersist();
    }
    return leftOut();
  }

  /** What was joined on what in all meetings, in order of team, meeting and path. */
  public static List<Joined> joined(Workspace workspace) {
    FlatMapFunction<PlanRow, Joined> joined = team -> Joined.of(team.plans()).iterator();
    return workspace
        .store()
        .read(Tables.PLAN)
        .flatMap(joined, RecordEncoders.of(Joined.class))
        .collectAsList()
        .stream()
        .sorted(Joined.ORDER)
        .toList();
  }

  private Dataset<PlanRow> plans() {
    JobSettings settings = workspace.settings();
    MapFunction<Headed, String> team = Headed::team;
    FlatMapGroupsFunction<String, Headed, PlanRow> plan =
        (name, documents) -> List.of(TeamPlan.of(name, list(documents), settings)).iterator();
    return store
        .columns(Tables.DOCUMENT, Headed.class)
        .filter(functions.size(col("headers")).gt(0).or(col("people").isNotNull()))
        .groupByKey(team, Encoders.STRING())
        .flatMapGroups(plan, RecordEncoders.of(PlanRow.class));
  }

  private void forget(Dataset<PlanRow> plans) {
    if (store.exists(Tables.PLAN)) {
      Dataset<Row> gone =
          store.read(Tables.PLAN).select("team").join(plans, columns("team"), "left_anti");
      List<Row> rows = gone.collectAsList();
      if (!rows.isEmpty()) {
        store.delete(Tables.PLAN, workspace.session().createDataFrame(rows, gone.schema()));
      }
    }
  }

  private Map<String, LeftOut> leftOut() {
    FlatMapFunction<PlanRow, LeftOut> leftOut = team -> team.leftOut().iterator();
    return store
        .read(Tables.PLAN)
        .flatMap(leftOut, RecordEncoders.of(LeftOut.class))
        .collectAsList()
        .stream()
        .collect(toMap(LeftOut::path, left -> left));
  }

  private static Seq<String> columns(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }

  private static List<Headed> list(Iterator<Headed> documents) {
    List<Headed> all = new ArrayList<>();
    documents.forEachRemaining(all::add);
    return all;
  }
}
