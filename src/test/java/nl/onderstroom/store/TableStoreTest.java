package nl.onderstroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.spark.SharedSpark;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.FindingRow;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
class TableStoreTest {
  private SparkSession session;
  private TableStore store;
  private Path root = Path.of("");

  @BeforeEach
  void openStore(SparkSession shared, @TempDir Path folder) {
    session = shared;
    root = folder.resolve("a store");
    store = TableStore.open(shared, root.toUri());
  }

  @Test
  void aTableThatWasNeverWrittenHasNoRows() {
    assertThat(store.read(Tables.FILE).collectAsList()).isEmpty();
  }

  @Test
  void mergePutsARowInThePlaceOfTheOneWithItsKeys() {
    merge(file("a", "1"), file("b", "1"));
    merge(file("b", "2"), file("c", "1"));

    assertThat(store.read(Tables.FILE).collectAsList())
        .containsExactlyInAnyOrder(file("a", "1"), file("b", "2"), file("c", "1"));
  }

  @Test
  void deleteTakesOnlyTheRowsWithTheKeys() {
    merge(file("a", "1"), file("b", "1"));

    store.delete(
        Tables.FILE,
        session.createDataset(List.of(file("b", "9")), Tables.FILE.encoder()).select("path"));

    assertThat(store.read(Tables.FILE).collectAsList()).containsExactly(file("a", "1"));
  }

  @Test
  void replaceLeavesOtherTeamsAlone() {
    replace(List.of("a'b\\c", "d"), finding("a'b\\c", 0), finding("a'b\\c", 1), finding("d", 0));
    replace(List.of("a'b\\c"), finding("a'b\\c", 7));

    assertThat(store.read(Tables.FINDING).collectAsList())
        .containsExactlyInAnyOrder(finding("a'b\\c", 7), finding("d", 0));
  }

  @Test
  void replaceByNothingEmptiesTheTeam() {
    replace(List.of("a"), finding("a", 0));
    replace(List.of("a"));

    assertThat(store.read(Tables.FINDING).collectAsList()).isEmpty();
  }

  @Test
  void aStoreOfAnOlderVersionIsMadeToFit() {
    session
        .createDataset(List.of(file("a", "x"), file("b", "y")), Tables.FILE.encoder())
        .drop("left")
        .write()
        .format("delta")
        .save(root.resolve("file").toString());
    session
        .createDataset(List.of(finding("a", 0)), Tables.FINDING.encoder())
        .drop("inputs")
        .write()
        .format("delta")
        .save(root.resolve("finding").toString());

    store.upgrade();

    assertThat(store.read(Tables.FILE).collectAsList())
        .containsExactlyInAnyOrder(file("a", "x"), file("b", "y"));
    assertThat(store.read(Tables.FINDING).collectAsList()).isEmpty();
  }

  @Test
  void aRunThatMustNotWriteReadsAStoreOfAnOlderVersion() {
    session
        .createDataset(List.of(file("a", "x")), Tables.FILE.encoder())
        .drop("left")
        .write()
        .format("delta")
        .save(root.resolve("file").toString());

    assertThat(store.read(Tables.FILE).collectAsList()).containsExactly(file("a", "x"));
  }

  private void merge(FileState... files) {
    store.merge(Tables.FILE, session.createDataset(List.of(files), Tables.FILE.encoder()));
  }

  private void replace(List<String> teams, FindingRow... rows) {
    store.replace(
        Tables.FINDING, teams, session.createDataset(List.of(rows), Tables.FINDING.encoder()));
  }

  private static FileState file(String path, String sha256) {
    return new FileState(
        path, "t", sha256, 1, 2, FileRow.Status.PROCESSED, "srt", null, null, null);
  }

  private static FindingRow finding(String team, int place) {
    return new FindingRow(
        team,
        "i",
        place,
        new Finding(
            "p",
            "v",
            Certainty.POSSIBLE,
            Finding.Layer.BOTH,
            Finding.Reach.COLLECTIVE,
            Finding.Sign.PLEK,
            Map.of("a", 1.0, "b", 2.0),
            Map.of(),
            List.of(),
            1));
  }
}
