package nl.onderstroom.intake.spoken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bare numbers count where times are meant: seconds, milliseconds, or days as a spreadsheet
 * keeps them.
 *
 * <p>What they should be is believed, unless nobody could have spoken so: a word in twenty seconds
 * over the whole file, or fifty words in one. Then they are what makes people speak at the speed at
 * which people speak; where nothing does, they stay what they should be.
 */
public final class BareNumbers {
  public static final double MILLISECONDS = 1;
  public static final double SECONDS = 1000;
  public static final double DAYS = 24 * 3600 * SECONDS;

  private static final List<Double> UNITS = List.of(SECONDS, MILLISECONDS, DAYS);

  private static final double SLOWEST_WORDS_A_SECOND = 0.05;
  private static final double FASTEST_WORDS_A_SECOND = 50;
  private static final double USUAL_LEAST = 0.15;
  private static final double USUAL_MOST = 8;

  private double least = Double.MAX_VALUE;
  private double most;
  private double spoken;
  private long words;
  private boolean ended = true;

  /** Something said; in order of the file. */
  public void see(double start, @Nullable Double end, int said) {
    least = Math.min(least, start);
    most = Math.max(most, start);
    words += said;
    ended &= end != null && end >= start;
    spoken += end == null ? 0 : end - start;
  }

  /** Milliseconds a unit, where they should be so many. */
  public double msAUnit(double told) {
    double pace = wordsASecond(told);
    if (pace == 0 || (pace >= SLOWEST_WORDS_A_SECOND && pace <= FASTEST_WORDS_A_SECOND)) {
      return told;
    }
    return UNITS.stream().filter(this::usual).findFirst().orElse(told);
  }

  /** Of all words, pauses and all where the ends are not known; 0 where nothing tells. */
  public double wordsASecond(double msAUnit) {
    double units = lengths() ? spoken : most - least;
    return units > 0 ? words * SECONDS / (units * msAUnit) : 0;
  }

  /** Whether all have ends: starts alone may be those of a few quotes from a long talk. */
  public boolean lengths() {
    return ended && spoken > 0;
  }

  /** The least of them; 0 where there are none. */
  public double least() {
    return Math.min(least, most);
  }

  private boolean usual(double msAUnit) {
    double pace = wordsASecond(msAUnit);
    return pace >= USUAL_LEAST && pace <= USUAL_MOST;
  }
}
