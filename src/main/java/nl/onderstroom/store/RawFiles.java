package nl.onderstroom.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that came in, each kept once under the name of its checksum: {@code raw/ab/cd/abcd...};
 * and, apart, those that could not be read, under the name they came with and with the reason
 * beside it.
 */
public record RawFiles(Folder folder) implements Serializable {
  private static final String QUARANTINE = "quarantine";

  /**
   * @param store the root of the store
   */
  public static RawFiles in(URI store, Configuration configuration) {
    return new RawFiles(Folder.of(store, configuration));
  }

  /** Keeps a copy and returns its SHA-256 in lower-case hex. */
  public String keep(InputStream bytes) {
    MessageDigest digest = sha256();
    String[] sha256 = new String[1];
    folder.write(
        out -> {
          bytes.transferTo(new DigestOutputStream(out, digest));
          sha256[0] = HexFormat.of().formatHex(digest.digest());
          return place(sha256[0]);
        });
    return sha256[0];
  }

  /** The SHA-256 of bytes that are not kept. */
  public static String checksum(InputStream bytes) {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      bytes.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Its bytes, or the first so many of them. */
  public byte[] read(String sha256, int most) {
    try (InputStream in = folder.open(place(sha256))) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + place(sha256), e);
    }
  }

  /**
   * Lays the file apart, as it came.
   *
   * @param name without folders
   * @param problem why, as JSON
   */
  public void quarantine(String sha256, String name, String problem) {
    String apart = QUARANTINE + "/" + sha256 + "/";
    if (!folder.has(apart + name)) {
      copy(place(sha256), apart + name);
    }
    if (!problem.equals(findText(apart + "problem.json"))) {
      folder.write(
          out -> {
            out.write(problem.getBytes(StandardCharsets.UTF_8));
            return apart + "problem.json";
          });
    }
  }

  private @Nullable String findText(String name) {
    if (!folder.has(name)) {
      return null;
    }
    try (InputStream in = folder.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** Takes out of quarantine all but these. */
  public void release(Set<String> stillRefused) {
    for (String sha256 : folder.names(QUARANTINE)) {
      if (!stillRefused.contains(sha256)) {
        folder.remove(QUARANTINE + "/" + sha256);
      }
    }
  }

  /** Clears away what a run that was killed left half written. */
  public void tidy() {
    folder.removeUnfinished();
  }

  private void copy(String from, String to) {
    folder.write(
        out -> {
          try (InputStream in = folder.open(from)) {
            in.transferTo(out);
          }
          return to;
        });
  }

  private static String place(String sha256) {
    return "raw/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
