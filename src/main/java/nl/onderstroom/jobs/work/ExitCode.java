package nl.onderstroom.jobs.work;

import java.util.List;
import java.util.Set;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.store.Lease;

/** How a command or job ends, for who scripts against it. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int WRONG_CALL = 2;

  /** Done; some files were refused and are accounted for. */
  public static final int QUARANTINED = 10;

  public static final int CONFIGURATION_REFUSED = 20;
  public static final int LOCKED = 30;

  /** What stood in the way passes, or is cleared away: the same call will do then. */
  public static final int TRY_LATER = 40;

  public static final int BUG = 50;

  /** A model and phrases of one's own are set, not given at a call. */
  private static final List<String> OWN = List.of("tone-model-", "act-", "cue-unknown", "phrase-");

  private static final Set<String> CONFIGURATION =
      Set.of(
          "unknown-setting",
          "unreadable-settings",
          "settings-not-found",
          "unknown-threshold",
          "threshold-out-of-bounds",
          "no-access");

  private ExitCode() {}

  /** For a problem that ended a command. */
  public static int of(UserProblem problem) {
    return switch (problem.code()) {
      case Lease.TAKEN -> LOCKED;
      case "disk-full" -> TRY_LATER;
      default -> isConfiguration(problem.code()) ? CONFIGURATION_REFUSED : WRONG_CALL;
    };
  }

  private static boolean isConfiguration(String code) {
    return CONFIGURATION.contains(code) || OWN.stream().anyMatch(code::startsWith);
  }

  /** For a run that came to its end. */
  public static int ofRun(int quarantined) {
    return quarantined == 0 ? DONE : QUARANTINED;
  }
}
