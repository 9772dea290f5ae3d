package nl.onderstroom.jobs.work;

import java.util.List;
import java.util.Set;
import nl.onderstroom.problem.UserProblem;

/** How a command or job ends, for who scripts against it. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int WRONG_CALL = 2;

  /** Done; some files were refused and are accounted for. */
  public static final int QUARANTINED = 10;

  public static final int CONFIGURATION_REFUSED = 20;
  public static final int LOCKED = 30;
  public static final int BUG = 50;

  /** A model and phrases of one's own are set, not given at a call. */
  private static final List<String> OWN = List.of("tone-model-", "act-", "cue-unknown", "phrase-");

  private static final Set<String> CONFIGURATION =
      Set.of(
          "unknown-setting",
          "unreadable-settings",
          "settings-not-found",
          "unknown-threshold",
          "threshold-out-of-bounds");

  private ExitCode() {}

  /** For a problem that ended a command. */
  public static int of(UserProblem problem) {
    boolean own = OWN.stream().anyMatch(problem.code()::startsWith);
    return own || CONFIGURATION.contains(problem.code()) ? CONFIGURATION_REFUSED : WRONG_CALL;
  }

  /** For a run that came to its end. */
  public static int ofRun(int quarantined) {
    return quarantined == 0 ? DONE : QUARANTINED;
  }
}
