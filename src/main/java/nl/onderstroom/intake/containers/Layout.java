package nl.onderstroom.intake.containers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.problem.UserProblem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * How a zip file is put together. Word, Excel and all that imitate them put one part after another,
 * each under a plain name of its own. Where parts overlap, where something lies between them that
 * the list does not name, or where a name occurs twice, two programs can read two different
 * documents from one file.
 *
 * <pre>
 * file  = {part} list                       the first part at byte 0
 * part  = head name extra data [sizes]      sizes: 12 to 24 bytes
 * list  = {"PK" 1 2 ...} end
 * </pre>
 */
final class Layout {
  private static final int LONGEST_SIZES = 24;
  private static final int LONGEST_NAME = 255;

  /** Of the head of a part, before its name. */
  private static final int HEAD_BYTES = 30;

  private Layout() {}

  /**
   * Asked before anything is opened: each entry of the list takes ten times its bytes in memory.
   * Entries of what is packed inside count as well, where they can be seen.
   */
  static void checkCount(String path, byte[] bytes, Limits.Packed limits) {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    if (entries > limits.entries()) {
      throw new UserProblem(
          "too-many-entries", path, Map.of("most", Integer.toString(limits.entries())));
    }
  }

  static void check(String path, byte[] bytes, List<ZipArchiveEntry> entries) {
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new UserProblem("encrypted-file", path);
      }
      boolean first = names.add(entry.getName().toLowerCase(Locale.ROOT));
      if (!first || entry.isUnixSymlink() || !isPlain(entry.getName())) {
        throw new UserProblem("unsafe-container", path);
      }
    }
    if (!oneAfterAnother(entries) || !entries.stream().allMatch(entry -> named(bytes, entry))) {
      throw new UserProblem("unsafe-container", path);
    }
  }

  private static boolean oneAfterAnother(List<ZipArchiveEntry> entries) {
    List<ZipArchiveEntry> placed =
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList();
    long end = 0;
    for (ZipArchiveEntry entry : placed) {
      long gap = entry.getLocalHeaderOffset() - end;
      if (gap < 0 || gap > (end == 0 ? 0 : LONGEST_SIZES)) {
        return false;
      }
      end = entry.getDataOffset() + entry.getCompressedSize();
    }
    return true;
  }

  /**
   * Whether its head has the name that the list has: some programs read the one, some the other.
   */
  private static boolean named(byte[] bytes, ZipArchiveEntry entry) {
    byte[] name = entry.getRawName();
    long at = entry.getLocalHeaderOffset() + HEAD_BYTES;
    return at + name.length <= bytes.length
        && Arrays.equals(bytes, (int) at, (int) at + name.length, name, 0, name.length)
        && entry.getDataOffset() >= at + name.length;
  }

  private static boolean isPlain(String name) {
    boolean relative = !name.startsWith("/") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    boolean visible = name.chars().noneMatch(c -> Character.isISOControl(c));
    boolean inside = !("/" + name + "/").contains("/../");
    return relative && visible && inside && !name.isEmpty() && name.length() <= LONGEST_NAME;
  }
}
