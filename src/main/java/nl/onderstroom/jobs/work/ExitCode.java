package nl.onderstroom.jobs.work;

/** How a job ends, for who scripts against it. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int QUARANTINED = 10;
  public static final int LOCKED = 30;
  public static final int BUG = 50;

  private ExitCode() {}
}
