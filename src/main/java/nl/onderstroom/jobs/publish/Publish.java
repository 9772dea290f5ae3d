package nl.onderstroom.jobs.publish;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.jobs.work.Derived;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Workspace;
import nl.onderstroom.spark.RecordEncoders;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.PlanRow;
import nl.onderstroom.store.rows.Publication;
import nl.onderstroom.store.rows.PublicationHead;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;

/** Makes the workbooks of the teams of which something changed, and lays them in the reports. */
public final class Publish {
  private static final int WORKBOOKS_AT_ONCE = 16;

  private final Workspace workspace;
  private final TableStore store;
  private final Path reports;

  public Publish(Workspace workspace, Path reports) {
    this.workspace = workspace;
    this.store = workspace.store();
    this.reports = reports;
  }

  /**
   * What came of it.
   *
   * @param published how many workbooks are new or changed
   * @param failures all teams of which no workbook can be made, now or before
   * @param reports the file of each team, by team
   */
  public record Outcome(int published, List<Failure> failures, Map<String, String> reports) {
    public static final Outcome NONE = new Outcome(0, List.of(), Map.of());
  }

  /** The columns of a {@link Publication} that make a file. */
  @SuppressWarnings("ArrayRecordComponent") // a column of bytes
  public record Workbook(String team, byte[] workbook) {}

  public Outcome run() {
    if (workspace.isDone()) {
      return laid(heads().keySet());
    }
    Map<String, String> should = TeamInputs.of(store, workspace.settings());
    Map<String, String> touched = new HashMap<>(should);
    heads().values().forEach(team -> touched.remove(team.team(), team.inputs()));
    if (!touched.isEmpty()) {
      workspace.watched(
          "publishing",
          Map.of("teams", touched.size()),
          touched.size(),
          () -> store.merge(Tables.PUBLICATION, made(touched)));
    }
    Outcome outcome = laid(should.keySet());
    forget(should.keySet());
    new Derived(workspace).findings();
    return outcome;
  }

  private Dataset<Publication> made(Map<String, String> inputsByTeam) {
    Map<String, String> inputs = new HashMap<>(inputsByTeam);
    JobSettings settings = workspace.settings();
    MapFunction<MeetingRow, String> ofMeeting = MeetingRow::team;
    MapFunction<Enclosed, String> ofEnclosed = Enclosed::team;
    CoGroupFunction<String, MeetingRow, Enclosed, Publication> make =
        (team, meetings, enclosed) ->
            List.of(Workbooks.of(team, inputs.getOrDefault(team, ""), meetings, enclosed, settings))
                .iterator();
    return store
        .read(Tables.MEETING)
        .filter(col("team").isin(inputs.keySet().toArray()).and(col("failure").isNull()))
        .groupByKey(ofMeeting, Encoders.STRING())
        .cogroup(
            enclosed(inputs.keySet()).groupByKey(ofEnclosed, Encoders.STRING()),
            make,
            Tables.PUBLICATION.encoder());
  }

  private Dataset<Enclosed> enclosed(Set<String> teams) {
    MapFunction<FileState, Enclosed> file = Enclosed::of;
    MapFunction<PlanRow, Enclosed> plan = Enclosed::of;
    Encoder<Enclosed> encoder = RecordEncoders.of(Enclosed.class);
    Column ofThese = col("team").isin(teams.toArray());
    return store
        .read(Tables.FILE)
        .filter(ofThese)
        .map(file, encoder)
        .union(store.read(Tables.PLAN).filter(ofThese).map(plan, encoder));
  }

  /** Makes the folder hold what the table says, and no workbook of a team that is no more. */
  private Outcome laid(Set<String> teams) {
    ReportFolder folder = ReportFolder.open(reports);
    Map<String, PublicationHead> heads = heads();
    FileNames names = FileNames.of(teams);
    FileNames.of(heads.keySet()).notIn(names).forEach(folder::remove);
    heads.keySet().retainAll(teams);
    int written = lay(folder, names, heads.values());
    Map<String, String> files = new TreeMap<>();
    heads.values().stream()
        .filter(team -> team.sha256() != null)
        .forEach(team -> files.put(team.team(), names.expect(team.team())));
    return new Outcome(written, failures(heads.values()), files);
  }

  private static boolean isMissing(PublicationHead team, String name, ReportFolder folder) {
    return team.sha256() != null && !folder.holds(name, team.sha256());
  }

  /** A few workbooks at a time are in memory. */
  private int lay(ReportFolder folder, FileNames names, Collection<PublicationHead> heads) {
    List<String> missing =
        heads.stream()
            .filter(team -> isMissing(team, names.expect(team.team()), folder))
            .map(PublicationHead::team)
            .toList();
    if (!missing.isEmpty()) {
      store
          .columns(Tables.PUBLICATION, Workbook.class)
          .filter(col("team").isin(missing.toArray()))
          .repartition(1 + missing.size() / WORKBOOKS_AT_ONCE, col("team"))
          .toLocalIterator()
          .forEachRemaining(team -> folder.write(names.expect(team.team()), team.workbook()));
    }
    return missing.size();
  }

  private void forget(Set<String> teams) {
    List<String> gone =
        heads().keySet().stream().filter(team -> !teams.contains(team)).sorted().toList();
    if (!gone.isEmpty()) {
      store.delete(
          Tables.PUBLICATION,
          workspace.session().createDataset(gone, Encoders.STRING()).toDF("team"));
    }
  }

  private Map<String, PublicationHead> heads() {
    return store.columns(Tables.PUBLICATION, PublicationHead.class).collectAsList().stream()
        .collect(toMap(PublicationHead::team, team -> team, (a, b) -> a, TreeMap::new));
  }

  private static List<Failure> failures(Collection<PublicationHead> heads) {
    return heads.stream().flatMap(team -> Failure.of(team.team(), null, team.failure())).toList();
  }
}
