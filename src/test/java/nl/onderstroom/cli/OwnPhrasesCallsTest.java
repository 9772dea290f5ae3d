package nl.onderstroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the setting {@code acts} does to the commands. */
class OwnPhrasesCallsTest {
  @TempDir private Path folder = Path.of("");

  private Path meeting = Path.of("");
  private Path config = Path.of("");

  @BeforeEach
  void aMeetingAndSettings() throws IOException {
    meeting = write("overleg.txt", "Anna: We rollen het bolderkarmodel uit.\nBo: Goed plan.\n");
    config = write("onderstroom.yaml", "acts: eigen.cues\n");
  }

  @Test
  void aPhraseOfOnesOwnIsHeardBesideOurs() throws IOException {
    write("eigen.cues", "@ jargon\nnl 2 bolderkarmodel\n");
    String ours = Called.with("annotate", meeting.toString()).out();
    String own = Called.with("annotate", "--config", config.toString(), meeting.toString()).out();

    assertThat(ours).doesNotContain("own.jargon").contains("\"act\":\"agree\"");
    assertThat(own).contains("\"cue\":\"own.jargon").contains("\"act\":\"agree\"");
  }

  @Test
  void aMistakeInThePhrasesIsToldBeforeAnythingIsRead() throws IOException {
    write("eigen.cues", "@ jargn\nnl 2 bolderkarmodel\n");
    Called called = Called.with("annotate", "--config", config.toString(), meeting.toString());

    assertThat(called.code()).isEqualTo(20);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("eigen.cues", "jargn", "jargon");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
