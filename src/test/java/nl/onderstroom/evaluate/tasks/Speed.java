package nl.onderstroom.evaluate.tasks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.evaluate.gold.Source;

/**
 * How many utterances are annotated in a second on one core, once the JVM is warm: the best of some
 * rounds, to two digits, for the rest differs from run to run.
 */
public record Speed(
    String name, Source source, Supplier<Annotator> annotator, String aim)
    implements Task {
  public static final List<String> COLUMNS = List.of("utterances a second", "ready after");

  private static final double NANOS_A_SECOND = 1e9;
  private static final long ENOUGH_NANOS = 2_000_000_000L;
  /** Enough to go by. */
  private static final int MEETINGS = 8;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  @Override
  public List<String> measure(List<Heard> all) {
    List<Heard> meetings = all.subList(0, Math.min(all.size(), MEETINGS));
    long start = System.nanoTime();
    Annotator ready = annotator.get();
    ready.annotate(meetings.get(0).labelled().meeting());
    double readySeconds = (System.nanoTime() - start) / NANOS_A_SECOND;
    double best = Double.MAX_VALUE;
    while (System.nanoTime() - start < ENOUGH_NANOS) {
      best = Math.min(best, seconds(ready, meetings));
    }
    long utterances = meetings.stream().mapToLong(Heard::utterances).sum();
    BigDecimal rate = BigDecimal.valueOf(utterances / best).round(TWO_DIGITS);
    return List.of(
        Cells.standsOn(meetings),
        Cells.whole(rate.longValue()),
        String.format(Locale.ROOT, "%.1f s", readySeconds));
  }

  private static double seconds(Annotator annotator, List<Heard> meetings) {
    long start = System.nanoTime();
    meetings.forEach(meeting -> annotator.annotate(meeting.labelled().meeting()));
    return (System.nanoTime() - start) / NANOS_A_SECOND;
  }
}
