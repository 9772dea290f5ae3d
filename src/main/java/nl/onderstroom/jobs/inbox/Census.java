package nl.onderstroom.jobs.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.store.rows.FileState;
import org.jspecify.annotations.Nullable;

/**
 * All files we should know after a run, with their bytes told apart.
 *
 * <p>The same bytes twice in one team are one source: the path that comes first in the alphabet,
 * whichever came first to us. Two teams may both have a file: the reports of the one say nothing
 * about what lies with the other.
 *
 * @param entries in order of path
 */
public record Census(List<Entry> entries) {
  private static final String TRIED_AGAIN = "cannot-open";

  public Census {
    entries = List.copyOf(entries);
  }

  /**
   * A file and its bytes.
   *
   * @param sha256 empty when the file could not be opened
   * @param duplicateOf the path of the same bytes that counts; absent when this one does
   * @param obstacle why it was not opened; absent where there is none that we know
   */
  public record Entry(
      String path,
      String team,
      String sha256,
      long size,
      long modifiedMs,
      @Nullable String duplicateOf,
      @Nullable String obstacle) {
    public boolean original() {
      return duplicateOf == null;
    }

    private Entry of(String bytes) {
      return new Entry(path, team, bytes, size, modifiedMs, duplicateOf, obstacle);
    }

    private boolean isOf(@Nullable FileState state) {
      return state != null
          && sha256.equals(state.sha256())
          && (!sha256.isEmpty() || staysShut(state))
          && team.equals(state.team())
          && size == state.size()
          && modifiedMs == state.modifiedMs()
          && Objects.equals(duplicateOf, state.duplicateOf());
    }

    /** A link or a pipe is the same every night; what could not be opened is tried again. */
    private boolean staysShut(FileState state) {
      Refusal refusal = state.refusal();
      return refusal != null
          && refusal.code().equals(obstacle)
          && !refusal.code().equals(TRIED_AGAIN);
    }
  }

  /** Whether the bytes of a file must be looked at to know them. */
  public static boolean unknown(InboxFile file, Map<String, FileState> known) {
    FileState state = known.get(file.path());
    return state == null
        || state.sha256().isEmpty()
        || state.size() != file.size()
        || state.modifiedMs() != file.modifiedMs();
  }

  /**
   * @param present what lies in the inbox, settled or not: an unsettled file is not gone
   * @param known what earlier runs took, by path
   * @param sums the checksums of the settled files that are {@link #unknown}, by path
   */
  public static Census take(
      Listing present,
      Map<String, FileState> known,
      Map<String, String> sums,
      InboxOptions.Gone gone) {
    Map<String, Entry> entries = new TreeMap<>();
    for (InboxFile file : present.settled()) {
      entries.put(file.path(), entry(file, sum(file, known, sums)));
    }
    Set<String> unsettled =
        present.unsettled().stream().map(InboxFile::path).collect(Collectors.toSet());
    Set<String> bytesHere =
        entries.values().stream().map(Entry::sha256).collect(Collectors.toSet());
    for (FileState state : known.values()) {
      boolean stays =
          unsettled.contains(state.path())
              || (gone == InboxOptions.Gone.KEEP && !bytesHere.contains(state.sha256()));
      if (stays) {
        entries.putIfAbsent(state.path(), entry(state));
      }
    }
    return new Census(withDuplicates(entries.values()));
  }

  /** Whether these are just the files that are known, and how they were known. */
  public boolean isOf(Map<String, FileState> known) {
    return entries.size() == known.size()
        && entries.stream().allMatch(entry -> entry.isOf(known.get(entry.path())));
  }

  /**
   * The same files with the bytes that people put right; what lies in the inbox is still known by
   * its size and time, and so is not taken for new.
   *
   * @param mended new checksums by old ones
   */
  public Census mended(Map<String, String> mended) {
    return new Census(
        withDuplicates(
            entries.stream()
                .map(entry -> entry.of(mended.getOrDefault(entry.sha256(), entry.sha256())))
                .toList()));
  }

  /** The files to read: those that count for their bytes and could be opened. */
  public List<Entry> originals() {
    return entries.stream().filter(entry -> entry.original() && !entry.sha256().isEmpty()).toList();
  }

  private static String sum(
      InboxFile file, Map<String, FileState> known, Map<String, String> sums) {
    String sum = sums.get(file.path());
    if (sum != null) {
      return sum;
    }
    FileState state = known.get(file.path());
    if (state == null) {
      throw new IllegalArgumentException("No checksum of " + file.path());
    }
    return state.sha256();
  }

  private static List<Entry> withDuplicates(Collection<Entry> inOrder) {
    Map<List<String>, String> first = new HashMap<>();
    List<Entry> told = new ArrayList<>();
    for (Entry entry : inOrder) {
      String original =
          entry.sha256().isEmpty()
              ? null
              : first.putIfAbsent(List.of(entry.team(), entry.sha256()), entry.path());
      told.add(
          new Entry(
              entry.path(),
              entry.team(),
              entry.sha256(),
              entry.size(),
              entry.modifiedMs(),
              original,
              entry.obstacle()));
    }
    return told;
  }

  private static Entry entry(InboxFile file, String sha256) {
    return new Entry(
        file.path(), file.team(), sha256, file.size(), file.modifiedMs(), null, file.obstacle());
  }

  private static Entry entry(FileState state) {
    Refusal refusal = state.refusal();
    return new Entry(
        state.path(),
        state.team(),
        state.sha256(),
        state.size(),
        state.modifiedMs(),
        null,
        state.sha256().isEmpty() && refusal != null ? refusal.code() : null);
  }
}
