package nl.onderstroom.jobs.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {
  @Test
  void linksInAFolderAreNamedAndNotFollowed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.vtt"), "x");
    Path inside = Files.createDirectory(folder.resolve("b"));
    Path up = Files.createSymbolicLink(inside.resolve("up"), folder);
    Path out = Files.createSymbolicLink(inside.resolve("passwd.vtt"), Path.of("/etc/passwd"));

    assertThat(NamedFiles.in(List.of(folder)))
        .containsExactly(
            new NamedFile(file, null),
            new NamedFile(out, "symbolic-link"),
            new NamedFile(up, "symbolic-link"));
  }

  @Test
  void aLinkThatIsNamedItselfIsFollowed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.vtt"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("b.vtt"), file);

    assertThat(NamedFiles.in(List.of(link)).get(0).bytes()).isEqualTo(new byte[] {'x'});
  }

  @Test
  void whatIsNotThereIsNamedAndAWrongCallWhereAllMustBe(@TempDir Path folder) throws IOException {
    Path gone = folder.resolve("a.vtt");
    Path there = Files.writeString(folder.resolve("b.vtt"), "x");
    assertThat(NamedFiles.in(List.of(gone, there)))
        .containsExactly(new NamedFile(gone, "file-not-found"), new NamedFile(there, null));
    assertThatExceptionOfType(UserProblem.class)
        .isThrownBy(() -> NamedFiles.expectIn(List.of(gone, there)))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("file-not-found"));
  }

  @Test
  void whatIsHiddenInAFolderIsNotAskedFor(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.vtt"), "x");
    Path hidden = Files.createDirectory(folder.resolve(".cache"));
    Files.writeString(hidden.resolve("b.vtt"), "x");

    assertThat(NamedFiles.in(List.of(folder))).containsExactly(new NamedFile(file, null));
    assertThat(NamedFiles.in(List.of(hidden))).hasSize(1);
  }

  @Test
  @Tag("process")
  void pipeIsNeverOpenedAndIsRefusedByName(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.vtt");
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "a system with named pipes");
    new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor();

    assertThat(NamedFiles.in(List.of(folder)))
        .containsExactly(new NamedFile(pipe, "not-a-regular-file"));
    try (ShelteredReader reader = new ShelteredReader()) {
      assertThat(NamedFiles.in(List.of(pipe)).get(0).read(reader).refusal())
          .isEqualTo(new Refusal("not-a-regular-file", NamedFiles.shown(pipe), Map.of()));
    }
  }
}
