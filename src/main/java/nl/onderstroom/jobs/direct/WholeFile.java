package nl.onderstroom.jobs.direct;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import nl.onderstroom.problem.UserProblem;

/** Writes a file so that a reader finds the old one or the new one, never half of it. */
public final class WholeFile {
  private WholeFile() {}

  public static void write(Path file, byte[] bytes) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent() == null ? target : target.getParent();
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, ".", ".tmp");
      try {
        fill(beside, bytes);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UserProblem(
          "cannot-write", NamedFiles.shown(file), Map.of("reason", e.getClass().getSimpleName()));
    }
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }
}
