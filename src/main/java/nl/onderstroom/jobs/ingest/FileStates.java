package nl.onderstroom.jobs.ingest;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.jobs.inbox.Census;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.ReadingHead;
import org.jspecify.annotations.Nullable;

/** Says of every file of a census what became of it. */
final class FileStates {
  private FileStates() {}

  /**
   * @param readings of the files that count, by path * @param leftOut what was read and is in no
   *     meeting, by path
   * @return by path, in its order
   */
  static Map<String, FileState> of(
      Census census, Map<String, ReadingHead> readings, Map<String, LeftOut> leftOut) {
    Map<String, FileState> states = new TreeMap<>();
    for (Census.Entry entry : census.entries()) {
      String original = entry.duplicateOf();
      ReadingHead reading = readings.get(original == null ? entry.path() : original);
      states.put(entry.path(), state(entry, reading, leftOut.get(entry.path())));
    }
    return states;
  }

  private static FileState state(
      Census.Entry entry, @Nullable ReadingHead reading, @Nullable LeftOut left) {
    if (reading == null) {
      String code = Objects.requireNonNullElse(entry.obstacle(), "cannot-open");
      Refusal closed = new Refusal(code, entry.path(), Map.of());
      return state(entry, Status.QUARANTINED, null, closed, null);
    }
    if (!entry.original()) {
      return state(entry, Status.DUPLICATE, reading.format(), null, null);
    }
    Refusal refusal = reading.refusal();
    Status read = left != null && left.isDouble() ? Status.DUPLICATE : Status.PROCESSED;
    return refusal == null
        ? state(entry, read, reading.format(), null, left)
        : state(entry, Status.QUARANTINED, reading.format(), refusal, null);
  }

  private static FileState state(
      Census.Entry entry,
      Status status,
      @Nullable String format,
      @Nullable Refusal refusal,
      @Nullable LeftOut left) {
    return new FileState(
        entry.path(),
        entry.team(),
        entry.sha256(),
        entry.size(),
        entry.modifiedMs(),
        status,
        format,
        refusal,
        entry.duplicateOf(),
        left);
  }
}
