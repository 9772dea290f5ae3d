package nl.onderstroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          analyse x.vtt --otu y.xlsx        | Did you mean --out?
          analize x.vtt                     | Did you mean analyse?
          explain gini-word-present         | Did you mean gini-words-present?
          simulate --teams 1 --meetings 1   | Something is missing: --seed
          simulate --teams x --meetings 1 --seed 1 | I do not understand this
          analyse x.vtt                     | Something is missing: --out
          explain breadth breadth           | has no place here.
          """,
      delimiter = '|')
  void aWrongCallSaysWhatWasMeantAndEndsWithTwo(String call, String message) {
    Called called = Called.with(call.trim().split(" +"));
    assertThat(called.err()).contains(message);
    assertThat(called.out()).isEmpty();
    assertThat(called.code()).isEqualTo(2);
  }

  @Test
  void theWrongCallIsSaidInDutchWhenAsked() {
    assertThat(Called.with("analyse", "x.vtt", "--otu", "y", "--lang", "nl").err())
        .contains("Bedoel je --out?");
  }

  @Test
  void helpIsEnglishAndDutchWhenAsked() {
    assertThat(Called.with("--help").out()).contains("Shows how a team talks", "analyse");
    assertThat(Called.with("--help", "--lang", "nl").out())
        .contains("Laat zien hoe een team praat");
    assertThat(Called.with("analyse", "--help").out()).contains("--attendance");
  }

  @Test
  void aRefusedFileIsAnObjectAndTenAndTheOthersGoOn() throws IOException {
    Path empty = Files.createFile(folder.resolve("leeg.vtt"));
    Path good = folder.resolve("goed.txt");
    Files.writeString(good, "Anna: Hoe was het?\nBert: Goed hoor.\n", StandardCharsets.UTF_8);
    Called called = Called.with("inspect", empty.toString(), good.toString());
    assertThat(called.code()).isEqualTo(10);
    assertThat(called.out().lines()).hasSize(2);
    assertThat(called.out().lines().findFirst().orElseThrow())
        .startsWith("{\"file\":\"" + empty + "\",\"refused\":{\"code\":\"empty-file\"")
        .contains("\"what\":\"Dit bestand is leeg.\"");
    assertThat(called.out().lines().skip(1).findFirst().orElseThrow())
        .contains("\"format\":\"plain-text\"", "\"name\":\"Anna\",\"identified\":true");
  }

  @Test
  void annotatePrintsWhatIsReadInEachUtterance() throws IOException {
    Path talk = folder.resolve("overleg.vtt");
    Files.writeString(
        talk,
        """
        WEBVTT

        00:00:01.000 --> 00:00:02.500
        <v Anna Bos>Hoe pakken we dat aan?</v>

        00:00:03.000 --> 00:00:05.000
        <v Bert Kok>Dat moet ik nog even bekijken.</v>
        """,
        StandardCharsets.UTF_8);
    Path empty = Files.createFile(folder.resolve("leeg.txt"));
    Called called = Called.with("annotate", talk.toString(), empty.toString());
    assertThat(called.code()).isEqualTo(10);
    assertThat(called.err()).contains("leeg.txt");
    assertThat(called.out().lines()).hasSize(2);
    assertThat(called.out().lines().findFirst().orElseThrow())
        .startsWith(
            "{\"file\":\"%s\",\"index\":0,\"start\":1.0,\"end\":2.5,\"speaker\":\"Anna Bos\","
                .formatted(talk))
        .contains("\"language\":\"nl\",\"text\":\"Hoe pakken we dat aan?\",\"acts\":[")
        .contains("\"question\":\"open\",\"tone\":");
  }

  @Test
  void whoCameInTwiceIsOnePresence() throws IOException {
    Path log = folder.resolve("aanwezigheid.csv");
    Files.writeString(
        log,
        """
        Naam;Functie;Binnen;Weg
        Anna Bos;teamleider;09:00:00;09:10:00
        Anna Bos;teamleider;09:05:00;09:20:00
        Bert Kok;;09:00:00;09:30:00
        """,
        StandardCharsets.UTF_8);
    assertThat(Called.with("inspect", log.toString()).out())
        .contains("\"name\":\"Anna Bos\",\"role\":\"teamleider\",\"seconds\":1200.0")
        .containsOnlyOnce("Anna Bos");
  }

  @Test
  void aReactionIsNothingThatSomebodySaid() throws IOException {
    Path chat = folder.resolve("chat.txt");
    String hello = "10:00:03\tFrom Anna to Everyone:\n\tHoi allemaal\n";
    String sign = "10:02:10\tFrom Bas to Everyone:\n\tReacted to \"Hoi allemaal\" with 👍\n";
    Files.writeString(chat, hello + sign, StandardCharsets.UTF_8);
    assertThat(Called.with("inspect", chat.toString()).out())
        .contains("\"name\":\"Anna\"", "\"text\":\"Hoi allemaal\"")
        .doesNotContain("\"Bas\"", "👍");
  }

  @Test
  void aFileThatIsNotThereHasALineOfItsOwnAndTheOthersGoOn() throws IOException {
    Path gone = folder.resolve("weg.vtt");
    Path good = folder.resolve("goed.txt");
    Files.writeString(good, "Anna: Hoe was het?\nBert: Goed hoor.\n", StandardCharsets.UTF_8);
    Called called = Called.with("inspect", gone.toString(), good.toString());
    assertThat(called.code()).isEqualTo(10);
    assertThat(called.out().lines()).hasSize(2);
    assertThat(called.out())
        .startsWith("{\"file\":\"" + gone + "\",\"refused\":{\"code\":\"file-not-found\"");
  }

  @Test
  void aWorkbookIsNotMadeOfFewerFilesThanWereNamed() {
    String gone = folder.resolve("weg.vtt").toString();
    Called called = Called.with("analyse", gone, "--out", folder.resolve("x.xlsx").toString());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("weg.vtt: There is no such file or folder.");
  }

  @Test
  void whatAFileDoesNotSayIsNoNumber() throws IOException {
    Path list = folder.resolve("aanwezigheid.csv");
    Files.writeString(list, "Naam;Binnen;Weg\nAnna Bos;09:00;09:30\n", StandardCharsets.UTF_8);
    Path talk = folder.resolve("overleg.txt");
    Files.writeString(talk, "Anna: Hoe was het?\nBert: Goed hoor.\n", StandardCharsets.UTF_8);
    assertThat(Called.with("inspect", list.toString(), talk.toString()).out())
        .contains("\"intervals\":[{\"from\":\"09:00:00\",\"to\":\"09:30:00\"}]")
        .contains("\"name\":\"Anna\",\"identified\":true,\"seconds\":null,\"words\":3")
        .doesNotContain("1970");
  }

  @Test
  void anUnknownSettingIsRefusedWithTheNearest() throws IOException {
    Path config = folder.resolve("onderstroom.yaml");
    Files.writeString(config, "langauge: nl\n", StandardCharsets.UTF_8);
    Called called =
        Called.with("analyse", folder.toString(), "--out", "x.xlsx", "--config", config.toString());
    assertThat(called.code()).isEqualTo(20);
    assertThat(called.err()).contains("Did you mean language?");
  }

  @Test
  void explainPrintsTheCardOfAMeasureAndTheTextsOfAPattern() {
    assertThat(Called.with("explain", "gini-words-present").out())
        .contains("Formula: ", "Cannot mean: ");
    assertThat(Called.with("explain", "stilvallen", "--lang", "nl").out())
        .contains("Kan ook betekenen: ", "Vraag: ");
  }

  @Test
  void doctorFindsWhatIsThere() {
    Called called = Called.with("doctor", "--reports", folder.toString());
    assertThat(called.out()).contains("good    Java", "good    reports in " + folder);
    assertThat(called.code()).isZero();
  }

  @Test
  void doctorExplainsAFileInWords() throws IOException {
    Path quarantine = folder.resolve("quarantine");
    Path apart = Files.createDirectories(quarantine.resolve("abc"));
    Files.createFile(apart.resolve("leeg.vtt"));
    Files.writeString(apart.resolve("problem.json"), "{\"file\":\"zorg/leeg.vtt\"}");
    Called called = Called.with("doctor", quarantine.toString(), "--lang", "nl");
    assertThat(called.out())
        .isEqualTo(
            """
            zorg/leeg.vtt, 0 bytes
              Ligt in quarantaine als %s/leeg.vtt.
              Niet te lezen (empty-file) bij zorg/leeg.vtt:
              Dit bestand is leeg.
              %s
            """
                .formatted(apart, Texts.dutch().say("problem.empty-file.mend")));
    assertThat(called.code()).isEqualTo(10);
  }

  @Test
  void doctorSaysWhatAFileThatCanBeReadIsReadAs() throws IOException {
    Path good = folder.resolve("goed.txt");
    Files.writeString(good, "Anna: Hoe was het?\nBert: Goed hoor.\n", StandardCharsets.UTF_8);
    Called called = Called.with("doctor", good.toString());
    assertThat(called.out()).contains("Can be read as plain-text in UTF-8: 2 utterances of 2");
    assertThat(called.code()).isZero();
  }

  @Test
  void aReadmeInAFolderIsLeftAsideAndNamed() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Onze overleggen\n");
    Files.writeString(folder.resolve("overleg.txt"), "Anna: Hoe was het?\nBert: Goed hoor.\n");
    Files.writeString(folder.resolve("people.csv"), "Bert;Bert Kok\n");
    Path json = folder.resolve("../uit.json");
    Called called = Called.with("analyse", folder.toString(), "--json", json.toString());
    assertThat(called.err())
        .contains("Terzijde gelaten, geen vergadering: " + folder + "/README.md");
    assertThat(Files.readString(json)).contains("\"inputs\" : 2", "Bert Kok");
    assertThat(called.code()).isZero();
  }

  @Test
  void nightlyReadsTheSettingsAtTheDoor() throws IOException {
    Path config = folder.resolve("onderstroom.yaml");
    Files.writeString(config, "treshold: 1\n", StandardCharsets.UTF_8);
    for (String command :
        List.of(
            "nightly --inbox x --reports y",
            "ingest --inbox x",
            "report --reports y",
            "retry --reports y")) {
      String call = command + " --store " + folder.resolve("store") + " --config " + config;
      Called called = Called.with(call.split(" "));
      assertThat(called.code()).as(call).isEqualTo(20);
      assertThat(called.err()).as(call).contains("Did you mean thresholds?");
    }
  }

  @Test
  void doctorSaysWhatToMend() throws IOException {
    Path file = Files.createFile(folder.resolve("geen-map"));
    Called called = Called.with("doctor", "--reports", file.resolve("x").toString());
    assertThat(called.out()).contains("mend    reports in ");
    assertThat(called.code()).isEqualTo(20);
  }
}
