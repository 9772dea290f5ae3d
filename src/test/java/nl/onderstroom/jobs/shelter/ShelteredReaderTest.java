package nl.onderstroom.jobs.shelter;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderstroom.catalogue.Containers;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.containers.Hostile;
import nl.onderstroom.intake.containers.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
class ShelteredReaderTest {
  private static final byte[] SMALL =
      Packed.word(
          "<w:p><w:r><w:t>Anna: zoë</w:t></w:r></w:p><w:p><w:r><w:t>Bas: ja</w:t></w:r></w:p>");

  @Test
  void childReadsWhatTheFileReaderReads() throws IOException {
    FileReader here = new FileReader(Formats.ALL, Containers.ALL);
    try (ShelteredReader sheltered = new ShelteredReader()) {
      for (Path sample : samples()) {
        byte[] bytes = Packed.bytes(sample);
        String path = "Zoë/" + sample.getFileName();
        assertThat(sheltered.read(path, bytes)).isEqualTo(here.read(path, bytes));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<handelingen/>", " \n<a><b></a>", "\uFEFF<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"})
  void markupIsReadInAChildInAnyEncoding(String xml) {
    int before = children();
    try (ShelteredReader sheltered = new ShelteredReader()) {
      assertThat(sheltered.read("a.xml", xml.getBytes(UTF_16LE)).refusal()).isNotNull();
      assertThat(children()).isEqualTo(before + 1);
    }
  }

  @Test
  void plainTextNeedsNoChild() {
    int before = children();
    try (ShelteredReader sheltered = new ShelteredReader()) {
      byte[] text = "Anna: hoi\nBas: ja\nAnna: <x>\n".getBytes(UTF_8);
      assertThat(sheltered.read("a.txt", text).documents()).isNotEmpty();
      assertThat(children()).isEqualTo(before);
    }
  }

  @Test
  void fileThatTakesTooLongIsRefusedAndTheNextIsRead() {
    byte[] slow = Hostile.heavy("<a>", "<p/>", 40_000_000);
    try (ShelteredReader sheltered = new ShelteredReader(Duration.ofSeconds(1))) {
      assertThat(sheltered.read("a.docx", slow).refusal())
          .isEqualTo(new Refusal("too-slow", "a.docx", Map.of("seconds", "1")));
    }
    try (ShelteredReader sheltered = new ShelteredReader()) {
      assertThat(sheltered.read("b.docx", SMALL).documents()).isNotEmpty();
    }
  }

  @Test
  void fileThatTakesTooMuchMemoryIsRefusedAndTheNextIsRead() {
    byte[] heavy = Hostile.heavy("<a><p><r><t>", "veel woorden ", 15_000_000);
    try (ShelteredReader sheltered = new ShelteredReader()) {
      assertThat(sheltered.read("a.docx", heavy).refusal())
          .isEqualTo(new Refusal("too-heavy", "a.docx", Map.of()));
      assertThat(sheltered.read("b.docx", SMALL).documents()).isNotEmpty();
    }
  }

  @Test
  void childThatDiedWhileItWaitedIsReplaced() {
    try (ShelteredReader sheltered = new ShelteredReader()) {
      Reading first = sheltered.read("a.docx", SMALL);
      readers().forEach(ProcessHandle::destroyForcibly);
      assertThat(sheltered.read("a.docx", SMALL)).isEqualTo(first);
    }
  }

  @Test
  void manyThreadsShareAFewChildren() {
    int before = children();
    try (ShelteredReader sheltered = new ShelteredReader()) {
      List<Reading> readings =
          IntStream.range(0, 40)
              .parallel()
              .mapToObj(i -> sheltered.read(i + ".docx", SMALL))
              .toList();
      assertThat(readings).allSatisfy(reading -> assertThat(reading.documents()).isNotEmpty());
      assertThat(children() - before).isBetween(1, 4);
    }
  }

  @Test
  void nobodyIsLeftBehind() {
    int before = children();
    try (ShelteredReader sheltered = new ShelteredReader()) {
      sheltered.read("a.docx", SMALL);
    }
    readers().forEach(child -> child.onExit().join());
    assertThat(children()).isEqualTo(before);
  }

  private static int children() {
    return (int) readers().count();
  }

  private static Stream<ProcessHandle> readers() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(
            child ->
                child
                    .info()
                    .commandLine()
                    .map(line -> line.contains(ShelterMain.class.getName()))
                    .orElse(false));
  }

  private static List<Path> samples() throws IOException {
    try {
      Path root =
          Path.of(
              Objects.requireNonNull(ShelteredReaderTest.class.getResource("/formats")).toURI());
      try (Stream<Path> all = Files.walk(root, 2)) {
        return all.filter(file -> file.toString().matches(".*\\.(docx|xlsx|xml|eaf)")).toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
