package nl.onderstroom.annotate.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.problem.UserProblem;

/** The files of a model: none from outside of its folder, none with other bytes than were meant. */
final class ModelFiles {
  private ModelFiles() {}

  /** Its bytes as they are on disk, once they are known to be those that the manifest names. */
  static ByteBuffer checked(Path folder, Manifest.Part part, String key) {
    Path file = expect(folder, part.file(), Manifest.FILE + ": " + key);
    ByteBuffer bytes = mapped(file);
    String found = sha256(bytes.duplicate());
    if (!found.equals(part.sha256().toLowerCase(Locale.ROOT))) {
      throw new UserProblem("tone-model-changed", file.toString(), Map.of("found", found));
    }
    return bytes;
  }

  static String sha256(Path folder, String name) {
    return sha256(mapped(expect(folder, name, name)));
  }

  /** A file that is there, and within the folder also where a link leads to it. */
  static Path expect(Path folder, String name, String place) {
    try {
      Path file = folder.resolve(name);
      if (!file.normalize().startsWith(folder.normalize())) {
        throw new UserProblem("tone-model-outside", folder + ": " + place);
      }
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new UserProblem("tone-model-file", file.toString());
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new UserProblem("tone-model-outside", folder + ": " + place);
      }
      return file;
    } catch (IOException | InvalidPathException e) {
      throw new UserProblem("tone-model-file", folder + ": " + place);
    }
  }

  private static ByteBuffer mapped(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException | IllegalArgumentException e) { // unreadable, or larger than a map can be
      throw new UserProblem("tone-model-file", file.toString());
    }
  }

  private static String sha256(ByteBuffer bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
