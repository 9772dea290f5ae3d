package nl.onderstroom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file under {@code src/test/resources}. What was really written is left under
 * {@code target/expected}: after a change that was meant, look at the difference and copy it.
 */
public final class Expected {
  private Expected() {}

  public static void assertSame(String name, String actual) throws IOException {
    Path written = Path.of("target", "expected", name);
    Files.createDirectories(written.toAbsolutePath().getParent());
    Files.writeString(written, actual);
    Path expected = Path.of("src", "test", "resources", name);
    assertThat(expected).as("copy it from %s when it is right", written).exists();
    assertThat(actual)
        .as("%s, as written to %s", name, written)
        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }
}
