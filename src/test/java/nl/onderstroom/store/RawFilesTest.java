package nl.onderstroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawFilesTest {
  private static final String SHA_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private Path store;
  private RawFiles files;

  @BeforeEach
  void openStore(@TempDir Path folder) {
    store = folder;
    files = RawFiles.in(store.toUri(), new Configuration(false));
  }

  @Test
  void bytesAreKeptOnceUnderTheirChecksum() {
    assertThat(files.keep(bytes("abc"))).isEqualTo(SHA_OF_ABC);
    assertThat(files.keep(bytes("abc"))).isEqualTo(SHA_OF_ABC);
    assertThat(RawFiles.checksum(bytes("abc"))).isEqualTo(SHA_OF_ABC);

    assertThat(walk()).containsExactly("raw/ba/78/" + SHA_OF_ABC);
    assertThat(files.read(SHA_OF_ABC, 2)).asString(StandardCharsets.UTF_8).isEqualTo("ab");
  }

  @Test
  void quarantineHoldsTheFileAsItCameUnderItsOwnNameAndTheLastReason() {
    files.keep(bytes("abc"));
    files.quarantine(SHA_OF_ABC, "10:30 *verslag?.vtt", "{}");
    files.quarantine(SHA_OF_ABC, "10:30 *verslag?.vtt", "{\"why\":\"now\"}");

    String apart = "quarantine/" + SHA_OF_ABC + "/";
    assertThat(walk())
        .containsExactly(
            apart + "10:30 *verslag?.vtt", apart + "problem.json", "raw/ba/78/" + SHA_OF_ABC);
    assertThat(store.resolve(apart + "problem.json")).hasContent("{\"why\":\"now\"}");

    files.release(Set.of(SHA_OF_ABC));
    assertThat(walk()).hasSize(3);
    files.release(Set.of());
    assertThat(walk()).containsExactly("raw/ba/78/" + SHA_OF_ABC);
  }

  @Test
  void whatIsMendedInQuarantineIsKeptUnderItsNewChecksum() throws IOException {
    files.keep(bytes("abc"));
    files.quarantine(SHA_OF_ABC, "overleg.vtt", "{}");
    assertThat(files.keepMended()).isEmpty();

    Path apart = store.resolve("quarantine").resolve(SHA_OF_ABC);
    Files.writeString(apart.resolve("~$overleg.vtt"), "of a program at work");
    Files.writeString(apart.resolve("overleg 2.vtt"), "mended");
    Files.writeString(store.resolve("quarantine/leesmij"), "of somebody");
    String mended = RawFiles.checksum(bytes("mended"));

    assertThat(files.keepMended()).isEqualTo(Map.of(SHA_OF_ABC, mended));
    assertThat(files.read(mended, 9)).asString(StandardCharsets.UTF_8).isEqualTo("mended");
  }

  @Test
  void whatBreaksHalfwayIsNotThereAndIsClearedAway() {
    InputStream breaks =
        new InputStream() {
          private int given = 0;

          @Override
          public int read() throws IOException {
            if (given++ == 10) {
              throw new IOException("the disk went away");
            }
            return 'x';
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            target[from] = (byte) read();
            return 1;
          }
        };

    assertThatThrownBy(() -> files.keep(breaks)).isInstanceOf(UncheckedIOException.class);
    assertThat(walk()).singleElement().asString().startsWith("tmp/");
    files.tidy();
    assertThat(walk()).isEmpty();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private Stream<String> walk() {
    try (Stream<Path> all = Files.walk(store)) {
      return all
          .filter(Files::isRegularFile)
          .map(path -> store.relativize(path).toString())
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
