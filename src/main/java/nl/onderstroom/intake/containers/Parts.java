package nl.onderstroom.intake.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.xml.XmlStream;
import nl.onderstroom.problem.UserProblem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip file, each of which was unpacked once before any is given out.
 *
 * <p>That costs a second at most, and settles everything at once: what the parts really come to,
 * whatever they claim; that no byte was changed under way; and that Word and Excel would see the
 * same parts as we do. Nothing is written to disk and no zip inside the zip is opened.
 */
final class Parts implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;

  /** Below this a ratio says nothing: empty pages compress as well as bombs do. */
  private static final long SMALL_BYTES = 1024L * 1024;

  private final String path;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> byName = new LinkedHashMap<>();

  private Parts(String path, ZipFile zip) {
    this.path = path;
    this.zip = zip;
  }

  static Parts open(String path, byte[] bytes, Limits.Packed limits) {
    Layout.checkCount(path, bytes, limits);
    try {
      Parts parts =
          new Parts(
              path,
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                  .get());
      parts.check(bytes, limits);
      return parts;
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      throw new UserProblem("broken-container", path);
    }
  }

  /** Names in small letters, in the order of the file's own list. */
  Set<String> names() {
    return byName.keySet();
  }

  boolean has(String name) {
    return byName.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Goes through a part as XML. */
  void read(String name, XmlStream.Finder finder) {
    ZipArchiveEntry entry = byName.get(name.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw new UserProblem("broken-container", path);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XmlStream.read(path, in, finder);
    } catch (IOException e) {
      throw new UserProblem("broken-container", path);
    } catch (UserProblem problem) {
      throw ofContainer(problem);
    }
  }

  /** Goes through a part that need not be there. */
  void readAny(String name, XmlStream.Finder finder) {
    if (has(name)) {
      read(name, finder);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("An array in memory cannot fail to close", e);
    }
  }

  private void check(byte[] bytes, Limits.Packed limits) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    Layout.check(path, bytes, entries);
    long total = 0;
    for (ZipArchiveEntry entry : entries) {
      total = unpacked(entry, total, bytes.length, limits);
      byName.put(entry.getName().toLowerCase(Locale.ROOT), entry);
    }
  }

  /** What this and all before it come to. */
  private long unpacked(ZipArchiveEntry entry, long before, long packed, Limits.Packed limits)
      throws IOException {
    if (!zip.canReadEntryData(entry)) {
      throw new UserProblem("broken-container", path);
    }
    CRC32 sum = new CRC32();
    byte[] chunk = new byte[CHUNK];
    long total = before;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        sum.update(chunk, 0, read);
        total += read;
        if (total > limits.bytes() || (total > SMALL_BYTES && total / limits.ratio() > packed)) {
          throw limits.excess(path);
        }
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new UserProblem("broken-container", path);
    }
    return total;
  }

  private UserProblem ofContainer(UserProblem problem) {
    return switch (problem.code()) {
      case "broken-xml" -> new UserProblem("broken-container", path);
      case "xml-with-entities" -> new UserProblem("unsafe-container", path);
      default -> problem;
    };
  }
}
