package nl.onderstroom.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what is read today as what must be read, for all samples of all formats. Run it when a
 * record of the content changes, and look at every difference before you keep it.
 */
public final class GoldenFiles {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "formats");

  private GoldenFiles() {}

  public static void main(String[] args) throws IOException {
    try (Stream<Path> all = Files.walk(SAMPLES)) {
      List<Path> samples =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(FormatGoldenTest.EXPECTED))
              .toList();
      for (Path sample : samples) {
        Files.writeString(
            FormatGoldenTest.expected(sample), FormatGoldenTest.golden(sample), UTF_8);
      }
    }
  }
}
