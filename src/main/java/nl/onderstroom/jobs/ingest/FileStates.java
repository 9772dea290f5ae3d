package nl.onderstroom.jobs.ingest;

import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.inbox.Census;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.ReadingHead;
import org.jspecify.annotations.Nullable;

/** Says of every file of a census what became of it. */
final class FileStates {
  private FileStates() {}

  /**
   * @param readings of the files that count, by path
   * @return by path, in its order
   */
  static Map<String, FileState> of(Census census, Map<String, ReadingHead> readings) {
    Map<String, FileState> states = new TreeMap<>();
    for (Census.Entry entry : census.entries()) {
      String original = entry.duplicateOf();
      ReadingHead reading = readings.get(original == null ? entry.path() : original);
      states.put(entry.path(), state(entry, reading));
    }
    return states;
  }

  private static FileState state(Census.Entry entry, @Nullable ReadingHead reading) {
    if (reading == null) {
      return state(
          entry, Status.QUARANTINED, null, new Refusal("cannot-open", entry.path(), Map.of()));
    }
    if (!entry.original()) {
      return state(entry, Status.DUPLICATE, reading.format(), null);
    }
    Refusal refusal = reading.refusal();
    return state(
        entry, refusal == null ? Status.PROCESSED : Status.QUARANTINED, reading.format(), refusal);
  }

  private static FileState state(
      Census.Entry entry, Status status, @Nullable String format, @Nullable Refusal refusal) {
    return new FileState(
        entry.path(),
        entry.team(),
        entry.sha256(),
        entry.size(),
        entry.modifiedMs(),
        status,
        format,
        refusal,
        entry.duplicateOf());
  }
}
