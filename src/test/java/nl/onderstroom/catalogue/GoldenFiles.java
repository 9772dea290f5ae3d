package nl.onderstroom.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what is read today as what must be read, for all samples of all formats. Run it when a
 * record of the content changes, and look at every difference before you keep it.
 */
public final class GoldenFiles {
  private static final Path SOURCES = Path.of("src", "test", "resources", "formats");

  private GoldenFiles() {}

  public static void main(String[] args) throws IOException {
    for (Path sample : FormatGoldenTest.samples().toList()) {
      Path expected = FormatGoldenTest.expected(sample);
      int format = expected.getNameCount() - 2;
      Path source = SOURCES.resolve(expected.subpath(format, format + 2).toString());
      Files.writeString(source, FormatGoldenTest.golden(sample), UTF_8);
    }
  }
}
