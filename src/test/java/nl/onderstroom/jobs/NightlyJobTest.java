package nl.onderstroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.jobs.NightlyOptions.Mode;
import nl.onderstroom.jobs.inbox.InboxOptions.Gone;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.spark.SharedSpark;
import nl.onderstroom.store.Standing;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.RunRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
class NightlyJobTest {
  private static Night firstNight;
  private static int firstExit;
  private static String firstSaid;

  private SparkSession session;
  private Night night;

  @BeforeAll
  static void runTheFirstNight(SparkSession shared, @TempDir Path first) {
    firstNight = new Night(first);
    firstNight.inbox().putAll();
    firstExit = firstNight.run();
    firstSaid = firstNight.said();
  }

  @BeforeEach
  void goOnFromTheFirstNight(SparkSession shared, @TempDir Path folder) {
    session = shared;
    night = firstNight.after(folder);
  }

  @Test
  void theJobSaysWhatThePureFunctionsSay() throws IOException {
    PureNight pure = PureNight.of(SampleInbox.files());

    assertThat(stored().meetings().values().stream().map(MeetingRow::analysis))
        .containsExactlyInAnyOrderElementsOf(pure.meetings());
    assertThat(stored().rows(Tables.MEASURE))
        .hasSize(pure.meetings().stream().mapToInt(meeting -> meeting.measures().size()).sum());
    assertThat(night.reports().resolve("zorg.xlsx")).hasBinaryContent(pure.workbook("zorg"));
    assertThat(night.reports().resolve("product.xlsx")).hasBinaryContent(pure.workbook("product"));
  }

  @Test
  void theAccountCloses() throws IOException {
    assertThat(firstExit).isEqualTo(10);
    assertThat(stored().rows(Tables.RUN))
        .containsExactly(new RunRow("2026-02-01T03:00:00Z", 5, 3, 1, 1, 0, 4, 3, 2, 0, 0, 0));
    assertThat(firstSaid)
        .contains("5 = 3 verwerkt + 1 in quarantaine + 1 dubbel")
        .contains("Dubbel: product/nog eens.vtt")
        .contains("In quarantaine: zorg/kapot.vtt (binary-file)");
    assertThat(Files.readString(night.reports().resolve("run.json")))
        .contains("\"inputs\" : 5")
        .contains("\"product\" : \"product.xlsx\"");
  }

  @Test
  void aBadFileIsLaidApartAsItCame() throws IOException {
    FileState bad = stored().file(SampleInbox.BROKEN);

    assertThat(bad.status()).isEqualTo(Status.QUARANTINED);
    Path apart = night.store().resolve("quarantine/" + bad.sha256());
    assertThat(apart.resolve("kapot.vtt")).hasBinaryContent(SampleInbox.bytes(SampleInbox.BROKEN));
    assertThat(Files.readString(apart.resolve("problem.json")))
        .contains("\"code\" : \"binary-file\"", "\"nl\"", "\"en\"", "\"mend\"");
  }

  @Test
  void aSecondNightChangesNothing() {
    Snapshot before = snapshot();
    Standing standing = standing();

    assertThat(night.run()).isEqualTo(10);

    assertThat(snapshot()).isEqualTo(before);
    assertThat(standing()).isEqualTo(standing);
    assertThat(night.said()).contains("0 bestanden gelezen, 0 vergaderingen geanalyseerd");
  }

  @Test
  void aSecondNightThatComparesEverythingChangesNothing() throws IOException {
    Snapshot before = snapshot();
    Standing standing = standing();
    Files.delete(night.store().resolve("standing.json"));

    assertThat(night.run()).isEqualTo(10);

    assertThat(snapshot()).isEqualTo(before);
    assertThat(standing()).isEqualTo(standing);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter(@TempDir Path folder) {
    Night slowly = new Night(folder);
    List<String> backwards = List.of(SampleInbox.TWICE, SampleInbox.BROKEN, SampleInbox.SECOND);
    backwards.forEach(path -> slowly.inbox().put(path, SampleInbox.bytes(path)));
    slowly.run();
    slowly.inbox().putAll();
    slowly.run();

    assertThat(Snapshot.of(session, slowly.store(), slowly.reports())).isEqualTo(snapshot());
  }

  @Test
  void aLateLogOpensItsMeetingAgain() {
    Map<String, MeetingRow> before = stored().meetings();
    night.inbox().put(SampleInbox.LOG, SampleInbox.log());

    night.run();

    assertThat(night.said()).contains("1 bestanden gelezen, 1 vergaderingen geanalyseerd");
    Map<String, MeetingRow> after = stored().meetings();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.values().stream().filter(row -> !before.containsValue(row)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(silent(Objects.requireNonNull(row.analysis())))
                    .containsExactly("Fenna Stil"));
  }

  @Test
  void newBytesUnderAnOldNameReplaceIt() {
    night
        .inbox()
        .put(SampleInbox.SECOND, SampleInbox.transcript(List.of("Bo Jansen", "Gerda Wit"), 20));

    night.run();

    assertThat(stored().meetings()).hasSize(3);
    assertThat(stored().file(SampleInbox.SECOND).status()).isEqualTo(Status.PROCESSED);
    assertThat(stored().meetings().values().stream().map(MeetingRow::analysis))
        .anySatisfy(
            meeting ->
                assertThat(meeting.header().people())
                    .anySatisfy(person -> assertThat(person.name()).isEqualTo("Gerda Wit")));
  }

  @Test
  void ofTheSameBytesTheFirstPathCountsAlsoWhenItComesLater() {
    String earlier = "product/1.vtt";
    night.inbox().put(earlier, SampleInbox.bytes(SampleInbox.STANDUP));

    night.run();

    assertThat(stored().file(earlier).status()).isEqualTo(Status.PROCESSED);
    assertThat(stored().file(SampleInbox.STANDUP).duplicateOf()).isEqualTo(earlier);
    assertThat(stored().file(SampleInbox.TWICE).duplicateOf()).isEqualTo(earlier);
    assertThat(stored().meetings()).hasSize(3);
  }

  @Test
  void whatLeftTheInboxStaysUnlessItMovedOrIsToBeForgotten() {
    night.inbox().remove(SampleInbox.SECOND);
    night.inbox().remove(SampleInbox.FIRST);
    night.inbox().put("wijk/overleg.vtt", SampleInbox.bytes(SampleInbox.FIRST));

    night.run();

    assertThat(stored().files())
        .containsKeys(SampleInbox.SECOND, "wijk/overleg.vtt")
        .doesNotContainKey(SampleInbox.FIRST);
    assertThat(stored().teams()).containsOnlyKeys("product", "wijk", "zorg");

    NightlyJob.run(night.options(Gone.FORGET, Mode.RUN), Night.CLOCK, night);

    assertThat(stored().files()).doesNotContainKey(SampleInbox.SECOND);
    assertThat(stored().teams()).containsOnlyKeys("product", "wijk");
    assertThat(night.reports().resolve("zorg.xlsx")).doesNotExist();
    assertThat(night.reports().resolve("wijk.xlsx")).exists();
  }

  @Test
  void aReportThatWasSpoiledIsLaidAgain() throws IOException {
    Snapshot before = snapshot();
    Files.writeString(night.reports().resolve("zorg.xlsx"), "weg");
    Files.delete(night.reports().resolve("product.xlsx"));

    night.run();

    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void aDryRunSaysWhatItWouldDoAndWritesNothing(@TempDir Path folder) {
    night.inbox().put(SampleInbox.LOG, SampleInbox.log());
    Snapshot before = snapshot();
    int exit = NightlyJob.run(night.options(Gone.KEEP, Mode.DRY_RUN), Night.CLOCK, night);

    assertThat(exit).isZero();
    assertThat(night.said())
        .isEqualTo(
            "Nieuw: " + SampleInbox.LOG + "\nDit raakt de teams: zorg. Er is niets geschreven.");
    assertThat(snapshot()).isEqualTo(before);

    Night untouched = new Night(folder);
    untouched.inbox().putAll();
    NightlyJob.run(untouched.options(Gone.KEEP, Mode.DRY_RUN), Night.CLOCK, untouched);
    assertThat(untouched.store()).doesNotExist();
    assertThat(untouched.reports()).doesNotExist();
  }

  private Snapshot snapshot() {
    return Snapshot.of(session, night.store(), night.reports());
  }

  private Standing standing() {
    return Standing.now(night.store().toUri(), new Configuration(false), "same");
  }

  private Stored stored() {
    return new Stored(session, night.store());
  }

  private static List<String> silent(MeetingAnalysis meeting) {
    return meeting.header().silent().stream().map(meeting.header()::nameOf).toList();
  }
}
