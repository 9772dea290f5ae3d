package nl.onderstroom.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.SharedData;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.json.JsonStream;
import nl.onderstroom.model.Span;
import org.junit.jupiter.api.Test;

/** Every sample that the index of the shared data describes, with what it says of each. */
class SampleIndexWithSharedDataTest {
  private static final FileReader READER = new FileReader(Formats.ALL, Containers.ALL);

  /** Samples that are refused, and why that is right. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "gmeet/gmeet_notes_by_gemini_2026_observed.paragraphs.json",
          "unknown-format: the text of a document for who cannot open it; no tool exports this",
          "teams_docx/teams_2026_observed.paragraphs.json",
          "unknown-format: the text of a document for who cannot open it; no tool exports this",
          "zoom_participants/zoomus_recordings__20240124_REDACTED.csv",
          "unknown-format: a list of recordings; it names nobody",
          "zoom_pair_real/tldr.json",
          "unknown-format: a summary that a machine wrote; nobody said it",
          "nl_vlos/sample_vlos_be33e3cf-31ba-42ad-803b-a7d6404d3b0c"
              + "_b5130467-a6c2-4f83-99c3-65ec778e5a24.xml",
          "no-speech-inside: the skeleton of a report, to be filled later");

  @Test
  void everySampleIsReadAndTheOthersAreRefusedForAReason() throws IOException {
    Map<String, String> refused = new TreeMap<>();
    samples()
        .forEach(
            (path, sample) -> {
              if (reading(path).refusal() != null) {
                refused.put(path, Objects.requireNonNull(reading(path).refusal()).code());
              }
            });
    Map<String, String> expected = new TreeMap<>();
    REFUSED.forEach((path, why) -> expected.put(path, why.substring(0, why.indexOf(':'))));
    assertThat(refused).isEqualTo(expected);
  }

  @Test
  void everySampleSaysWhatTheIndexSaysOfIt() throws IOException {
    Map<String, String> found = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    Map<String, JsonPart> read = samples();
    read.keySet().removeAll(REFUSED.keySet());
    read.forEach(
        (path, sample) -> {
          JsonPart says = sample.part("expected");
          Content content = reading(path).expectDocument().content();
          facts(content).forEach((fact, value) -> put(found, says, path, fact, value));
          facts(content)
              .keySet()
              .forEach(fact -> put(expected, says, path, fact, expected(says, fact)));
        });
    assertThat(expected).hasSizeGreaterThan(15);
    assertThat(found).isEqualTo(expected);
  }

  private static void put(
      Map<String, String> facts, JsonPart says, String path, String fact, String value) {
    if (says.has(fact)) {
      facts.put(path + " " + fact, value);
    }
  }

  private static String expected(JsonPart says, String fact) {
    List<JsonPart> several = says.parts(fact);
    Double number = says.findNumber(fact);
    if (fact.equals("speakers") && number == null) {
      return number(several.size());
    }
    return number == null ? says.text(fact) : String.valueOf(number.doubleValue());
  }

  /** All that the index may speak of, as it speaks of it. */
  private static Map<String, String> facts(Content content) {
    List<Line> lines = content.lines();
    Line first = lines.isEmpty() ? new Line(null, null, "") : lines.get(0);
    Span span = first.span() == null ? new Span(0, 0) : first.span();
    Map<String, String> facts = new TreeMap<>();
    long people =
        content.attendees().stream()
            .map(row -> row.email() == null ? row.label() : row.email())
            .distinct()
            .count();
    for (String fact :
        List.of("cues", "segments", "segment_count", "sentences", "phrases", "turns")) {
      facts.put(fact, number(lines.size()));
    }
    facts.put("participants", number(people));
    facts.put("rows", number(content.attendees().size()));
    facts.put("speakers", number(labels(content).distinct().count()));
    facts.put("speakerless", number(lines.stream().filter(l -> l.label() == null).count()));
    facts.put("speaker_label", String.valueOf(first.label()));
    facts.put("start_time", number(span.startMs() / 1000.0));
    return facts;
  }

  private static Stream<String> labels(Content content) {
    return content.lines().stream().map(Line::label).filter(Objects::nonNull);
  }

  private static String number(Number value) {
    return String.valueOf(value.doubleValue());
  }

  private static Reading reading(String path) {
    try {
      return READER.read(path, Files.readAllBytes(SharedData.expect("formats").resolve(path)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, JsonPart> samples() throws IOException {
    Path index = SharedData.expect("formats/index.jsonl");
    Map<String, JsonPart> samples = new TreeMap<>();
    for (String line : Files.readAllLines(index, UTF_8)) {
      JsonStream.each("index", "[" + line + "]", "[]", s -> samples.put(s.text("file"), s));
    }
    return samples;
  }
}
