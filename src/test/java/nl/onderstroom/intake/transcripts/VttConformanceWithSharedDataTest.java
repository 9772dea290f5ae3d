package nl.onderstroom.intake.transcripts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.SharedData;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VttConformanceWithSharedDataTest {
  /** Inputs of cue text that we read otherwise than the W3C, and why. */
  private static final Map<String, String> OTHER_TEXT =
      Map.of(
          "entities-19", "names of HTML 4 only: ClockwiseContourIntegral is not said in meetings",
          "entities-20", "names of HTML 4 only: nsubE is not said in meetings",
          "text-4", "a blank line never comes into a cue: the file has ended it before");

  /** Files that are accepted or refused otherwise than the W3C says, and why. */
  private static final Map<String, String> OTHER_FILES =
      Map.of("constructed/utf16le-bom.vtt", "a tolerant reader decodes UTF-16");

  record ExpectedFile(
      String file,
      boolean accept,
      List<ExpectedCue> cues,
      String source,
      List<String> verifiedBy,
      @Nullable String note) {}

  record ExpectedCue(String id, double start, double end, String text) {}

  record ExpectedText(
      String id, String input, String tree, String plainText, List<String> voices) {}

  @Test
  void filesGiveTheCuesOfTheW3c() throws IOException {
    Map<String, Object> found = new TreeMap<>();
    Map<String, Object> expected = new TreeMap<>();
    for (ExpectedFile file : rows("expected.jsonl", ExpectedFile.class)) {
      String text = Files.readString(suite(file.file()), ISO_8859_1);
      text = new String(text.getBytes(ISO_8859_1), UTF_8);
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      boolean signed = VttFile.signed(text);
      found.put(file.file(), signed ? cues(text) : "refused");
      expected.put(file.file(), file.accept() ? file.cues() : "refused");
    }
    assertThat(expected).hasSizeGreaterThan(170);
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void theReaderOfFilesAcceptsWhatTheW3cAccepts() throws IOException {
    FileReader reader = new FileReader(Formats.ALL);
    List<String> others = new ArrayList<>();
    for (ExpectedFile file : rows("expected.jsonl", ExpectedFile.class)) {
      Reading reading = reader.read(file.file(), Files.readAllBytes(suite(file.file())));
      boolean vtt = reading.formats().equals("webvtt");
      Refusal refusal = reading.refusal();
      boolean wordless = refusal != null && refusal.code().equals("nothing-inside");
      if ((vtt || wordless) != file.accept()) {
        others.add(file.file());
      }
    }
    assertThat(others).containsExactlyInAnyOrderElementsOf(OTHER_FILES.keySet());
  }

  @Test
  void cueTextsGiveTheWordsAndVoicesOfTheW3c() throws IOException {
    List<String> others = new ArrayList<>();
    for (ExpectedText text : rows("cuetext.jsonl", ExpectedText.class)) {
      List<Cue.Part> parts = VttCueText.parse(text.input().replace('\0', '\uFFFD')).parts();
      List<String> words = parts.stream().map(Cue.Part::text).toList();
      List<String> voices = parts.stream().map(Cue.Part::label).filter(Objects::nonNull).toList();
      boolean same =
          String.join("", words).equals(text.plainText())
              && voices.equals(text.voices().stream().filter(v -> !v.isEmpty()).toList());
      if (!same) {
        others.add(text.id());
      }
    }
    assertThat(others).containsExactlyInAnyOrderElementsOf(OTHER_TEXT.keySet());
  }

  private static List<ExpectedCue> cues(String text) {
    return VttFile.parse(new SourceText("a.vtt", text, "UTF-8")).cues().stream()
        .map(c -> new ExpectedCue(c.id(), c.startMs() / 1000.0, c.endMs() / 1000.0, c.text()))
        .toList();
  }

  private static Path suite(String path) {
    return SharedData.expect("conformance/webvtt").resolve(path);
  }

  private static <T> List<T> rows(String file, Class<T> type) throws IOException {
    try (var lines = Files.lines(suite(file), UTF_8)) {
      return lines.map(line -> Json.read(line, type)).toList();
    }
  }
}
