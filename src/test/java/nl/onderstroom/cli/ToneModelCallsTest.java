package nl.onderstroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import nl.onderstroom.annotate.onnx.ToneFolder;
import nl.onderstroom.annotate.onnx.ToneMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the setting {@code tone-model} does to the commands. */
class ToneModelCallsTest {
  @TempDir private Path folder = Path.of("");

  private Path meeting = Path.of("");
  private Path config = Path.of("");
  private Path model = Path.of("");

  @BeforeEach
  void aMeetingAndSettings() throws IOException {
    meeting =
        Files.writeString(
            folder.resolve("overleg.vtt"),
            """
            WEBVTT

            00:01.000 --> 00:05.000
            <v Anna Bos>Dat is een goed idee van jou.</v>

            00:06.000 --> 00:09.000
            <v Bo Kok>Wat fijn dat je het zegt, dank je wel.</v>
            """,
            StandardCharsets.UTF_8);
    config =
        Files.writeString(
            folder.resolve("onderstroom.yaml"), "tone-model: toon\n", StandardCharsets.UTF_8);
    model = folder.resolve("toon");
  }

  @Test
  void theModelHearsWhatTheWordListHeardBefore() {
    ToneFolder.in(model);
    String words = Called.with("annotate", meeting.toString()).out();
    String modelled =
        Called.with("annotate", "--config", config.toString(), meeting.toString()).out();

    assertThat(words.lines().filter(line -> line.contains("\"tone\":null"))).isEmpty();
    assertThat(modelled.lines())
        .satisfiesExactly(
            good -> assertThat(good).contains("\"tone\":0.9"),
            neutral -> assertThat(neutral).contains("\"tone\":null"));
  }

  @Test
  void hintsOfTheWordListAreNotMixedWithAModel() throws IOException {
    ToneFolder.in(model);
    Path weak = folder.resolve("zwak.txt");
    Files.writeString(weak, "Anna: Niet nu.\nBo: Niet nu.\n", StandardCharsets.UTF_8);
    String words = Called.with("annotate", weak.toString()).out();
    String modelled = Called.with("annotate", "--config", config.toString(), weak.toString()).out();

    assertThat(words.lines())
        .allMatch(line -> line.contains("\"tone\":-0.1,") && line.contains("\"toneTarget\":null"));
    assertThat(modelled.lines()).allMatch(line -> line.contains("\"tone\":null"));
  }

  @Test
  void theReportAndTheDoctorSayWhichModelHeardTone() throws IOException {
    String shown = ToneMethod.in(ToneFolder.in(model).folder()).shown();
    Path out = folder.resolve("x.xlsx");
    Called called =
        Called.with(
            "analyse", meeting.toString(), "--out", out.toString(), "--config", config.toString());
    assertThat(called.code()).as(called.err()).isZero();
    try (ZipFile workbook = new ZipFile(out.toFile())) {
      byte[] about = workbook.getInputStream(workbook.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(about, StandardCharsets.UTF_8)).contains(", " + shown);
    }
    assertThat(Called.with("doctor", "--config", config.toString()).out())
        .contains("model of your own for tone: " + shown);
  }

  @Test
  void aModelThatDoesNotFitIsRefusedBeforeAnythingIsRead() {
    for (String command : new String[] {"analyse", "annotate"}) {
      Called called =
          command.equals("analyse")
              ? Called.with(command, "weg.vtt", "--out", "x.xlsx", "--config", config.toString())
              : Called.with(command, "weg.vtt", "--config", config.toString());
      assertThat(called.code()).isEqualTo(20);
      assertThat(called.err()).contains(model.resolve("manifest.json") + ": ");
    }
    Called nightly =
        Called.with(
            "nightly",
            "--inbox",
            folder.toString(),
            "--store",
            folder.resolve("s").toString(),
            "--reports",
            folder.resolve("r").toString(),
            "--config",
            config.toString());
    assertThat(nightly.code()).isEqualTo(20);
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void theDoctorSaysWhatIsTheMatterWithAModel() throws IOException {
    ToneFolder.in(model);
    Files.writeString(model.resolve("vocab.txt"), "[CLS]\n", StandardCharsets.UTF_8);
    Called called = Called.with("doctor", "--lang", "nl", "--config", config.toString());
    assertThat(called.code()).isEqualTo(20);
    assertThat(called.out()).contains("mis     eigen toonmodel, " + model.resolve("vocab.txt"));
    assertThat(Called.with("doctor").out()).contains("model of your own for tone: none");
  }
}
