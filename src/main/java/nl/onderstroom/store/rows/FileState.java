package nl.onderstroom.store.rows;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.report.FileRow.Status;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param path from the inbox on, with forward slashes
 * @param modifiedMs since 1970; with the size it tells whether the file must be looked at again
 * @param refusal why it lies in quarantine
 * @param left why it could be read and is in no meeting all the same
 * @param duplicateOf the path with the same bytes that comes first in the alphabet
 */
public record FileState(
    String path,
    String team,
    String sha256,
    long size,
    long modifiedMs,
    Status status,
    @Nullable String format,
    @Nullable Refusal refusal,
    @Nullable String duplicateOf,
    @Nullable LeftOut left) {

  /** The file that says the same, in these bytes or in others; null where there is none. */
  public @Nullable String findOriginal() {
    return duplicateOf == null && left != null && left.isDouble() ? left.other() : duplicateOf;
  }

  /** The account of these files: each went one of three ways. */
  public static Account account(Collection<FileState> files) {
    List<Status> ways = files.stream().map(FileState::status).toList();
    return new Account(
        ways.size(),
        Collections.frequency(ways, Status.PROCESSED),
        Collections.frequency(ways, Status.QUARANTINED),
        Collections.frequency(ways, Status.DUPLICATE));
  }
}
