package nl.onderstroom.jobs.work;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.util.List;
import java.util.function.Function;
import nl.onderstroom.store.Table;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.FindingRow;
import nl.onderstroom.store.rows.MeasureRow;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.Publication;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Keeps the long tables, which are for questions in SQL, like the tables they come from: of a team
 * where the two differ, all rows are made again.
 */
public final class Derived {
  private final TableStore store;

  public Derived(Workspace workspace) {
    this.store = workspace.store();
  }

  public void measures() {
    FlatMapFunction<MeetingRow, MeasureRow> rows = meeting -> MeasureRow.of(meeting).iterator();
    Column[] origin = {col("team"), col("meeting"), col("inputs")};
    refresh(
        Tables.MEASURE,
        store.read(Tables.MEETING).filter(col("failure").isNull()).select(origin),
        store.read(Tables.MEASURE).select(origin),
        teams ->
            store
                .read(Tables.MEETING)
                .filter(col("team").isin(teams.toArray()))
                .flatMap(rows, Tables.MEASURE.encoder()));
  }

  public void findings() {
    FlatMapFunction<Publication, FindingRow> rows = team -> FindingRow.of(team).iterator();
    Column[] origin = {col("team"), col("inputs")};
    refresh(
        Tables.FINDING,
        store.read(Tables.PUBLICATION).filter(size(col("findings")).gt(0)).select(origin),
        store.read(Tables.FINDING).select(origin),
        teams ->
            store
                .read(Tables.PUBLICATION)
                .filter(col("team").isin(teams.toArray()))
                .flatMap(rows, Tables.FINDING.encoder()));
  }

  private <T extends Record> void refresh(
      Table<T> table,
      Dataset<Row> should,
      Dataset<Row> is,
      Function<List<String>, Dataset<T>> rows) {
    List<String> teams =
        should
            .except(is)
            .union(is.except(should))
            .select("team")
            .distinct()
            .as(Encoders.STRING())
            .collectAsList();
    if (!teams.isEmpty()) {
      store.replace(table, teams, rows.apply(teams));
    }
  }
}
