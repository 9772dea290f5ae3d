package nl.onderstroom;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long this thread is on a processor with something: other work on the machine is no fault of
 * ours. It tells what grows out of hand; how fast things are, the benchmarks tell.
 */
public final class Work {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 5;

  private Work() {}

  public static Duration of(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
  }

  /** Of several times the shortest: the first ones load and compile. */
  public static Duration leastOf(Runnable work) {
    return Stream.generate(() -> of(work)).limit(TIMES).min(Duration::compareTo).orElseThrow();
  }
}
