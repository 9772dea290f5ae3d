package nl.onderstroom.jobs.shelter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What parent and child say to each other.
 *
 * <pre>
 * parent = {path bytes}        a file to read; the end of the stream ends the child
 * child  = ready {reading}     one for each file, as JSON
 * ready, path, bytes, reading = length (four bytes, high one first), that many bytes
 * </pre>
 */
final class Frames {
  static final String READY = "ready";

  /** More than the reading of the largest file; a child that says more has gone mad. */
  private static final int LONGEST = 256 * 1024 * 1024;

  private Frames() {}

  static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  static void write(DataOutputStream out, String text) throws IOException {
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("A frame of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(read(in), StandardCharsets.UTF_8);
  }
}
