package nl.onderstroom.jobs.direct;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A file that a user named, or that lies in a folder that was.
 *
 * @param obstacle why it must not be opened, as the code of a problem
 */
public record NamedFile(Path path, @Nullable String obstacle) {
  /** With forward slashes. */
  public String shown() {
    return NamedFiles.shown(path);
  }

  public Reading read(ShelteredReader reader) {
    try {
      return reader.read(shown(), bytes());
    } catch (UserProblem problem) {
      return FileReader.refused(shown(), new byte[0], problem);
    }
  }

  /**
   * One byte more than is allowed is enough for a reader to refuse the file.
   *
   * @throws UserProblem where it is no file that can be opened
   */
  public byte[] bytes() {
    if (obstacle != null) {
      throw new UserProblem(obstacle, shown());
    }
    if (!Files.isRegularFile(path)) { // whoever opens a pipe waits until somebody writes
      throw new UserProblem(NamedFiles.NOT_REGULAR, shown());
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(Math.toIntExact(Limits.STANDARD.fileBytes() + 1));
    } catch (IOException e) {
      throw new UserProblem("cannot-open", shown());
    }
  }
}
