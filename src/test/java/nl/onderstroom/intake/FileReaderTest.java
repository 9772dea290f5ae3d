package nl.onderstroom.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest {
  /** Recognises texts that hold its word, and reads each line as said by its first word. */
  private record Listening(String id) implements SourceFormat {
    @Override
    public boolean recognises(SourceText text) {
      return text.text().contains(id);
    }

    @Override
    public Content read(SourceText text) {
      if (text.text().contains("crash")) {
        throw new IllegalStateException("geheim: " + text.text());
      }
      List<Line> lines =
          text.text()
              .lines()
              .skip(1)
              .map(line -> new Line(null, line.split(" ", 2)[0], line))
              .toList();
      return new Content(Kind.TRANSCRIPT, null, null, null, lines, List.of(), List.of(), List.of());
    }
  }

  private static final FileReader READER =
      new FileReader(
          List.of(new Listening("ear"), new Listening("oor")),
          List.of(),
          new Limits(1024 * 1024, new Limits.Packed(0, 0, 1, 0), 3, 2, 20));

  @Test
  void fileOfOneFormatIsADocumentWithItsHash() {
    Reading reading = read("oor\nhoi");
    Content content =
        new Content(
            Kind.TRANSCRIPT,
            null,
            null,
            null,
            List.of(new Line(null, "hoi", "hoi")),
            List.of(),
            List.of(),
            List.of());
    String hash = "012ca089898b02d8969b97f522ee39740001b9c89a61c78a0df20eadc7e4cde3";
    assertThat(reading)
        .isEqualTo(
            new Reading(
                "in/a.txt",
                hash,
                List.of(new Document("in/a.txt", hash, "oor", "UTF-8", content)),
                null));
  }

  @Test
  void whatNobodyRecognisesIsUnknown() {
    assertThat(read("iets anders").refusal())
        .isEqualTo(new Refusal("unknown-format", "in/a.txt", Map.of()));
  }

  @Test
  void jsonThatBreaksOffIsSaidToBeBroken() {
    byte[] half = "{\"results\":\n{\"items\":[{\"start".getBytes(UTF_8);
    assertThat(new FileReader(List.of()).read("a.json", half).refusal())
        .isEqualTo(new Refusal("broken-json", "a.json:2", Map.of()));
  }

  @Test
  void whatTwoRecogniseIsNotGuessed() {
    assertThat(read("ear oor").refusal())
        .isEqualTo(
            new Refusal("ambiguous-format", "in/a.txt", Map.of("first", "ear", "second", "oor")));
  }

  @Test
  void bugOfAFormatBecomesARefusalWithoutContent() {
    assertThat(read("oor crash").refusal())
        .isEqualTo(
            new Refusal(
                "reader-bug",
                "in/a.txt",
                Map.of("format", "oor", "exception", "IllegalStateException")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF"})
  void fileWithoutTextIsEmpty(String text) {
    assertThat(read(text).refusal()).isEqualTo(new Refusal("empty-file", "in/a.txt", Map.of()));
  }

  @Test
  void headerAloneHasNothingInside() {
    assertThat(read("oor").refusal())
        .isEqualTo(new Refusal("nothing-inside", "in/a.txt", Map.of("format", "oor")));
  }

  @Test
  void eachLimitHasItsOwnRefusal() {
    assertThat(code("oor\na\na\na\na")).isEqualTo("too-many-utterances");
    assertThat(code("oor\na\nb\nc")).isEqualTo("too-many-speakers");
    assertThat(code("oor\na 9 123456789 123456789")).isEqualTo("cue-too-long");
    assertThat(READER.read("in/a.txt", new byte[1024 * 1024 + 1]).refusal())
        .isEqualTo(new Refusal("too-large", "in/a.txt", Map.of("most", "1 MB", "size", "2 MB")));
  }

  @Test
  void refusalIsTheProblemAndBack() {
    UserProblem problem = new UserProblem("empty-file", "a.vtt", Map.of("x", "y"));
    assertThat(Refusal.of(Refusal.of(problem).problem())).isEqualTo(Refusal.of(problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "too-large",
        "empty-file",
        "nothing-inside",
        "unknown-format",
        "ambiguous-format",
        "reader-bug",
        "too-many-utterances",
        "too-many-speakers",
        "cue-too-long",
        "media-file",
        "image-file",
        "pdf-file",
        "word-file",
        "spreadsheet-file",
        "office-file",
        "archive-file",
        "encrypted-file",
        "presentation-file",
        "macros",
        "broken-container",
        "unsafe-container",
        "unpacks-too-large",
        "too-many-entries",
        "too-slow",
        "too-heavy",
        "reader-crashed",
        "binary-file"
      })
  void everyRefusalSaysWhatAndHowToMendItInBothLanguages(String code) {
    UserProblem problem =
        new UserProblem(
            code,
            "a.vtt",
            Map.of(
                "most",
                "1",
                "seconds",
                "10",
                "size",
                "2",
                "format",
                "webvtt",
                "first",
                "a",
                "second",
                "b",
                "exception",
                "E"));
    assertThat(List.of(Texts.dutch(), Texts.english()))
        .allSatisfy(
            texts -> assertThat(texts.what(problem) + texts.mend(problem)).hasSizeGreaterThan(40));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cue-without-times",
        "end-before-start",
        "unclosed-tag",
        "lines-before-first-speaker",
        "tables-not-read",
        "ends-reckoned"
      })
  void everyNoteIsSaidInBothLanguages(String code) {
    assertThat(List.of(Texts.dutch(), Texts.english()))
        .allSatisfy(texts -> assertThat(texts.say("filenote." + code)).hasSizeGreaterThan(40));
  }

  private static Reading read(String text) {
    return READER.read("in/a.txt", text.getBytes(UTF_8));
  }

  private static @Nullable String code(String text) {
    Refusal refusal = read(text).refusal();
    return refusal == null ? null : refusal.code();
  }
}
