package nl.onderstroom.jobs.inbox;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an inbox is looked at.
 *
 * @param settle how long a file must have stood still before it is taken
 * @param gone what to do with a file that was taken before and left the inbox since
 */
public record InboxOptions(Path folder, Duration settle, Gone gone) {
  public static final Duration STANDARD_SETTLE = Duration.ofSeconds(30);

  /** What becomes of files that left. */
  public enum Gone {
    /** What was taken stays known, unless its bytes now lie elsewhere in the inbox. */
    KEEP,
    /** What is not in the inbox leaves the tables and the reports too. */
    FORGET
  }
}
