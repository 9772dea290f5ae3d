package nl.onderstroom.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.containers.Packed;
import nl.onderstroom.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format has samples of ours in {@code formats/ID}, each with what must be read from it. */
class FormatGoldenTest {
  static final String EXPECTED = ".expected.json";

  record Golden(String format, String encoding, Content content) {}

  /** Who says it is known by the place of the first words: not every format has names. */
  record Said(int speaker, String text) {}

  static Stream<Path> samples() throws IOException {
    return Formats.ALL.stream()
        .flatMap(FormatGoldenTest::files)
        .filter(file -> !file.toString().endsWith(EXPECTED))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleIsReadAsExpected(Path sample) throws IOException {
    assertThat(golden(sample)).isEqualTo(Files.readString(expected(sample), UTF_8));
  }

  static Path expected(Path sample) {
    String name = sample.getFileName().toString();
    return sample.resolveSibling(name.substring(0, name.indexOf('.')) + EXPECTED);
  }

  static String golden(Path sample) {
    Document document = read(sample);
    return Json.pretty(new Golden(document.format(), document.encoding(), document.content()));
  }

  @Test
  void everyFormatHasAStory() {
    assertThat(Formats.ALL)
        .allSatisfy(
            format -> assertThat(files(format)).anyMatch(f -> f.endsWith("story.expected.json")));
  }

  @Test
  void theStoryIsTheSameInEveryTranscript() throws IOException {
    List<List<Said>> stories =
        samples()
            .filter(file -> file.getFileName().toString().startsWith("story."))
            .map(FormatGoldenTest::read)
            .map(Document::content)
            .filter(content -> content.kind() == Kind.TRANSCRIPT)
            .map(FormatGoldenTest::said)
            .toList();
    assertThat(stories).hasSizeGreaterThanOrEqualTo(3);
    assertThat(stories).containsOnly(stories.get(0));
  }

  @Test
  void formatsAreSortedById() {
    assertThat(Formats.ALL).extracting(SourceFormat::id).isSorted().doesNotHaveDuplicates();
  }

  private static List<Said> said(Content content) {
    List<String> speakers =
        content.lines().stream()
            .map(line -> Objects.requireNonNull(line.label()))
            .distinct()
            .toList();
    return content.lines().stream()
        .map(line -> new Said(speakers.indexOf(line.label()), line.text()))
        .toList();
  }

  private static Document read(Path sample) {
    return new FileReader(Formats.ALL, Containers.ALL)
        .read(sample.toString(), Packed.bytes(sample))
        .expectDocument();
  }

  private static Stream<Path> files(SourceFormat format) {
    try {
      var folder = FormatGoldenTest.class.getResource("/formats/" + format.id());
      if (folder == null) {
        return Stream.empty();
      }
      try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
        return files.toList().stream();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("No samples of " + format.id(), e);
    }
  }
}
