package nl.onderstroom.jobs.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A file in the inbox, as it was when we looked.
 *
 * @param path from the inbox on, with forward slashes
 * @param team whose it is: the first folder below the inbox
 * @param modifiedMs since 1970
 * @param changedMs when it was last written, renamed or put here, since 1970
 * @param obstacle why it must not be opened, as the code of a problem: a link, a pipe
 */
public record InboxFile(
    String path,
    String team,
    long size,
    long modifiedMs,
    long changedMs,
    @Nullable String obstacle) {
  public InboxFile(String path, String team, long size, long modifiedMs, long changedMs) {
    this(path, team, size, modifiedMs, changedMs, null);
  }
}
