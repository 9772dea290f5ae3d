package nl.onderstroom.jobs;

import java.nio.file.Path;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.work.JobSettings;

/**
 * What a night is asked to do.
 *
 * @param reports the folder of the workbooks
 */
public record NightlyOptions(JobSettings settings, InboxOptions inbox, Path reports, Mode mode) {
  /** Whether anything is done. */
  public enum Mode {
    RUN,
    /** Says what would be done, and writes nothing. */
    DRY_RUN
  }
}
