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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that came in, each kept once under the name of its checksum: {@code raw/ab/cd/abcd...};
 * and, apart, those that could not be read, under the name they came with and with the reason
 * beside it.
 */
public record RawFiles(Folder folder) implements Serializable {
  private static final String QUARANTINE = "quarantine";
  private static final int SHA256_CHARS = 64;
  private static final String PROBLEM = "problem.json";

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
    if (!problem.equals(findText(apart + PROBLEM))) {
      folder.write(
          out -> {
            out.write(problem.getBytes(StandardCharsets.UTF_8));
            return apart + PROBLEM;
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

  /**
   * Keeps what people put right where it lay in quarantine, under its own name or beside it.
   *
   * @return the checksums of what is there now, by those of what was refused
   */
  public Map<String, String> keepMended() {
    Map<String, String> mended = new TreeMap<>();
    List<String> refused =
        folder.names(QUARANTINE).stream().filter(name -> name.length() == SHA256_CHARS).toList();
    for (String sha256 : refused) {
      for (String name : folder.files(QUARANTINE + "/" + sha256)) {
        if (!name.equals(PROBLEM) && !name.startsWith(".") && !name.startsWith("~")) {
          String now = keepOther(QUARANTINE + "/" + sha256 + "/" + name, sha256);
          if (!now.equals(sha256)) {
            mended.putIfAbsent(sha256, now);
          }
        }
      }
    }
    return mended;
  }

  private String keepOther(String name, String sha256) {
    try (InputStream in = folder.open(name);
        InputStream again = folder.open(name)) {
      return checksum(in).equals(sha256) ? sha256 : keep(again);
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
