package nl.onderstroom.evaluate.tasks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.model.Meeting;

/**
 * How many utterances go through the annotators in a second on one core, once the JVM is warm: the
 * best of some rounds, to two digits, for the rest differs from run to run.
 */
public record Speed(Part part, Source source, String aim) implements Task {
  public static final List<String> COLUMNS = List.of("utterances a second");

  /** Enough to go by. */
  private static final int MEETINGS = 8;

  private static final long ENOUGH_NANOS = 4_000_000_000L;
  private static final double NANOS_A_SECOND = 1e9;
  private static final MathContext TWO_DIGITS = new MathContext(2);

  /** Its time leaves out what else the machine was doing. */
  private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

  /** Of the way that a meeting goes. */
  public enum Part {
    ALL,
    ACTS_AND_TONE
  }

  @Override
  public String name() {
    return switch (part) {
      case ALL -> "all: language, words, questions, acts and tone";
      case ACTS_AND_TONE -> "acts and tone, of words tagged before";
    };
  }

  @Override
  public List<String> measure(List<Heard> all) {
    List<Heard> meetings = all.subList(0, Math.min(all.size(), MEETINGS));
    Runnable round = round(meetings);
    double best = Double.MAX_VALUE;
    long start = System.nanoTime();
    while (System.nanoTime() - start < ENOUGH_NANOS) {
      best = Math.min(best, seconds(round));
    }
    long utterances = meetings.stream().mapToLong(Heard::utterances).sum();
    BigDecimal rate = BigDecimal.valueOf(utterances / best).round(TWO_DIGITS);
    return List.of(Cells.standsOn(meetings), Cells.whole(rate.longValue()));
  }

  private Runnable round(List<Heard> heard) {
    Listening listening = new Listening();
    if (part == Part.ALL) {
      List<Meeting> meetings = heard.stream().map(one -> one.labelled().meeting()).toList();
      return () -> meetings.forEach(listening.annotator()::annotate);
    }
    List<List<Said>> tagged =
        heard.stream()
            .map(
                one -> one.annotated().utterances().stream().map(AnnotatedUtterance::said).toList())
            .toList();
    return () -> tagged.forEach(listening::actsAndTone);
  }

  private static double seconds(Runnable round) {
    long start = CORE.getCurrentThreadCpuTime();
    round.run();
    return (CORE.getCurrentThreadCpuTime() - start) / NANOS_A_SECOND;
  }
}
