package nl.onderstroom;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Data for evaluation that is no part of the project; tests that need it are aborted without it.
 */
public final class SharedData {
  private SharedData() {}

  /** The path of something in the shared data, which is there. */
  public static Path expect(String path) {
    Path found = Path.of(System.getProperty("onderstroom.data", "../shared/data")).resolve(path);
    Assumptions.assumeTrue(Files.exists(found), () -> "needs the shared data: " + found);
    return found;
  }
}
