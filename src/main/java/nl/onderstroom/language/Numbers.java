package nl.onderstroom.language;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the reader writes them. */
public record Numbers(Locale locale) {
  private static final long MS_A_SECOND = 1000;
  private static final long SECONDS_A_MINUTE = 60;

  /**
   * In a format of {@link Texts}: empty for at most one decimal, a digit for exactly that many,
   * {@code %} for a percentage, {@code clock} for milliseconds as minutes and seconds.
   */
  public String show(double value, String format) {
    return switch (format) {
      case "" -> pattern("#,##0.#").format(value);
      case "%" -> pattern("0").format(value * 100) + " %";
      case "clock" -> clock(Math.round(value));
      default -> pattern("#,##0." + "0".repeat(Integer.parseInt(format))).format(value);
    };
  }

  /** {@code 4:07}, or {@code 1:04:07} from an hour on. */
  public String clock(long ms) {
    long seconds = ms / MS_A_SECOND;
    long minutes = seconds / SECONDS_A_MINUTE;
    return minutes < SECONDS_A_MINUTE
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % SECONDS_A_MINUTE)
        : String.format(
            Locale.ROOT,
            "%d:%02d:%02d",
            minutes / SECONDS_A_MINUTE,
            minutes % SECONDS_A_MINUTE,
            seconds % SECONDS_A_MINUTE);
  }

  private DecimalFormat pattern(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
  }
}
