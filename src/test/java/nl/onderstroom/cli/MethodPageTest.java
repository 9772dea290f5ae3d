package nl.onderstroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MethodPageTest {
  @Test
  void theMethodPageIsWhatTheCardsSay() throws IOException {
    String printed = Called.with("explain", "--markdown").out();
    assertThat(Files.readString(Path.of("docs", "method.md"), StandardCharsets.UTF_8))
        .as("docs/method.md; make it anew with: jobs/onderstroom explain --markdown")
        .isEqualTo(printed);
  }
}
