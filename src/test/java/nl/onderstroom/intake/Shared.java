package nl.onderstroom.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The evaluation data beside the project; a test that needs it is aborted where it is not there.
 */
public final class Shared {
  private Shared() {}

  public static Path folder(String name) {
    Path root = Path.of(System.getProperty("onderstroom.data", "../shared/data"));
    Path folder = root.resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "No evaluation data at " + folder);
    return folder;
  }

  public static SourceText text(Path file) {
    try {
      return text(file.toString().replace('\\', '/'), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By its byte order mark, else UTF-8. */
  public static SourceText text(String path, byte[] bytes) {
    Charset charset =
        bytes.length < 2
            ? StandardCharsets.UTF_8
            : switch ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) {
              case 0xfffe -> StandardCharsets.UTF_16LE;
              case 0xfeff -> StandardCharsets.UTF_16BE;
              default -> StandardCharsets.UTF_8;
            };
    String text = new String(bytes, charset);
    return new SourceText(
        path, text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
  }
}
