package nl.onderstroom.evaluate.tasks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.evaluate.gold.Source;

/**
 * How many utterances are annotated in a second on one core, once the JVM is warm: the best of some
 * rounds, to two digits, for the rest differs from run to run.
 */
public record Speed(String name, Source source, Listening.Kind kind, String aim) implements Task {
  public static final List<String> COLUMNS = List.of("utterances a second", "cold, from nothing");

  /** Its time leaves out what else the machine was doing. */
  private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

  private static final double NANOS_A_SECOND = 1e9;
  private static final long ENOUGH_NANOS = 4_000_000_000L;

  /** Enough to go by. */
  private static final int MEETINGS = 8;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  @Override
  public List<String> measure(List<Heard> all) {
    List<Heard> meetings = all.subList(0, Math.min(all.size(), MEETINGS));
    Listening ready = kind.listening();
    long start = System.nanoTime();
    double best = Double.MAX_VALUE;
    while (System.nanoTime() - start < ENOUGH_NANOS) {
      best = Math.min(best, seconds(ready, meetings));
    }
    long utterances = meetings.stream().mapToLong(Heard::utterances).sum();
    BigDecimal rate = BigDecimal.valueOf(utterances / best).round(TWO_DIGITS);
    return List.of(
        Cells.standsOn(meetings),
        Cells.whole(rate.longValue()),
        String.format(Locale.ROOT, "%.1f s", ColdStart.seconds(kind)));
  }

  private static double seconds(Listening listening, List<Heard> meetings) {
    long start = CORE.getCurrentThreadCpuTime();
    meetings.forEach(meeting -> listening.to(meeting.labelled().meeting()));
    return (CORE.getCurrentThreadCpuTime() - start) / NANOS_A_SECOND;
  }
}
