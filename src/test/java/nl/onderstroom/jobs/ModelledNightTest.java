package nl.onderstroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.onnx.ToneFolder;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.annotate.onnx.ToneModel;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.spark.SharedSpark;
import nl.onderstroom.store.rows.MeetingRow;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A night with a model of the user's own says of a meeting what the pure function says. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
class ModelledNightTest {
  private static final String PATH = "zorg/2026-01-05 overleg.vtt";

  @Test
  void theJobHearsWithTheModelWhatThePureFunctionHears(SparkSession session, @TempDir Path folder) {
    Path model = ToneFolder.in(folder.resolve("toon")).folder();
    Night night = new Night(folder.resolve("night"));
    night.inbox().put(PATH, transcript());

    assertThat(NightlyJob.run(options(night, ToneMethod.in(model)), Night.CLOCK, night)).isZero();

    MeetingAnalysis stored = stored(session, night);
    assertThat(stored).isEqualTo(pure(model));
    assertThat(stored).isNotEqualTo(by(Annotators.STANDARD));
  }

  private static MeetingAnalysis stored(SparkSession session, Night night) {
    return new Stored(session, night.store())
        .meetings().values().stream().map(MeetingRow::analysis).findFirst().orElseThrow();
  }

  private static MeetingAnalysis pure(Path model) {
    try (ToneModel open = ToneModel.open(model)) {
      return by(Annotators.with(null, open));
    }
  }

  private static MeetingAnalysis by(Annotator annotator) {
    Document document = new FileReader(Formats.ALL).read(PATH, transcript()).expectDocument();
    List<Document> documents = List.of(document);
    MeetingPlan plan =
        MeetingPlanner.plan(List.of(DocumentHeader.of("zorg", document))).plans().get(0);
    return new MeetingAnalyst(annotator, Measures.ALL, Thresholds.standard())
        .analyse(MeetingAssembler.assemble(plan, documents, PeopleFile.none()));
  }

  private static NightlyOptions options(Night night, ToneMethod tone) {
    JobSettings settings =
        new JobSettings(
            night.store().toUri(),
            Night.MASTER,
            "nl",
            "test",
            "test",
            Thresholds.standard(),
            PeopleFile.none(),
            null,
            tone);
    return new NightlyOptions(
        settings,
        new InboxOptions(night.inboxFolder(), Duration.ZERO, InboxOptions.Gone.KEEP),
        night.reports(),
        NightlyOptions.Mode.RUN);
  }

  /** The model knows two words; the lexicon hears "prachtig" and "vreselijk" besides. */
  private static byte[] transcript() {
    List<String> said =
        List.of(
            "dat vind ik een goed idee",
            "en dit is een slecht idee",
            "wat een prachtig voorstel is dat",
            "dat rooster is vreselijk");
    return IntStream.range(0, 60)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "00:%02d:%02d.000 --> 00:%02d:%02d.000%n<v %s>%s</v>%n",
                    i / 4,
                    i % 4 * 15,
                    i / 4,
                    i % 4 * 15 + 12,
                    List.of("Anna de Vries", "Bo Jansen", "Chris Bos").get(i % 3),
                    said.get(i % said.size())))
        .collect(Collectors.joining("\n", "WEBVTT\n\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
