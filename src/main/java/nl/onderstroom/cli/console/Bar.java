package nl.onderstroom.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.onderstroom.language.Texts;

/**
 * How far some work is, in words: {@code [#####...............] 50 of 200, 12 a minute, 12 min
 * left}.
 *
 * @param total how much there is to do
 * @param start when it began
 */
record Bar(long total, Instant start, Texts texts) {
  private static final int WIDTH = 20;
  private static final int MS_A_MINUTE = 60_000;

  /** Sooner, the rate says nothing yet. */
  private static final Duration TELLING = Duration.ofSeconds(2);

  /** For a person who watches: drawn over itself. */
  String drawn(long done, Instant now) {
    int filled = (int) (WIDTH * shown(done) / Math.max(1, total));
    return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + line(done, now);
  }

  /** For a log. */
  String line(long done, Instant now) {
    long shown = shown(done);
    Duration spent = Duration.between(start, now);
    String count = texts.say("progress.count", Map.of("done", shown, "total", total));
    if (shown == 0 || spent.compareTo(TELLING) < 0) {
      return count;
    }
    double aMinute = shown * (double) MS_A_MINUTE / spent.toMillis();
    String rate = texts.say("progress.rate", Map.of("rate", aMinute));
    return shown == total ? count + rate : count + rate + left(total - shown, aMinute);
  }

  private String left(long more, double aMinute) {
    long seconds = (long) Math.ceil(more / aMinute * 60);
    return seconds < 60
        ? texts.say("progress.left.seconds", Map.of("seconds", seconds))
        : texts.say("progress.left.minutes", Map.of("minutes", (seconds + 30) / 60));
  }

  private long shown(long done) {
    return Math.max(0, Math.min(done, total));
  }
}
