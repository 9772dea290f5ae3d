package nl.onderstroom.jobs.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {
  @Test
  void linksInAFolderAreNotFollowedAndDoNotGoRound(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.vtt"), "x");
    Path inside = Files.createDirectory(folder.resolve("b"));
    Files.createSymbolicLink(inside.resolve("up"), folder);
    Files.createSymbolicLink(inside.resolve("passwd.vtt"), Path.of("/etc/passwd"));
    assertThat(NamedFiles.in(List.of(folder))).containsExactly(file);
  }

  @Test
  @Tag("process")
  void pipeIsNeverOpened(@TempDir Path folder) throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.vtt");
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "a system with named pipes");
    new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor();
    assertThat(NamedFiles.in(List.of(folder))).isEmpty();
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> NamedFiles.in(List.of(pipe)))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("not-a-regular-file"));
  }
}
