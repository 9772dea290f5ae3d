package nl.onderstroom.jobs.work;

import java.util.concurrent.atomic.LongAdder;

/**
 * How many files, meetings or workbooks this JVM has done. On one machine that is all of them; on a
 * cluster the driver does none itself, and who watches hears the steps only.
 */
public final class Done {
  private static final LongAdder COUNT = new LongAdder();

  private Done() {}

  public static void one() {
    COUNT.increment();
  }

  static long count() {
    return COUNT.sum();
  }
}
