package nl.onderstroom.report.xlsx;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. Numbers stay numbers: the reader's program writes them its own way. */
public sealed interface Entry {
  /** Left empty, so that a chart draws a gap. */
  Entry BLANK = new Blank();

  /** Words, ours or of a user; never a formula. */
  record Words(String text, Tone tone) implements Entry {}

  /** A name in bold, and under it a text. */
  record Named(String name, String text) implements Entry {}

  record Amount(double value, Format format) implements Entry {}

  record Day(LocalDateTime day) implements Entry {}

  /** A dash; why, is told under the table. */
  record Missing(String why) implements Entry {}

  /** Words that lead to a landmark. */
  record Link(String text, String landmark) implements Entry {}

  /** Nothing. */
  record Blank() implements Entry {}

  static Entry words(String text) {
    return new Words(text, Tone.PLAIN);
  }

  static Entry quiet(String text) {
    return new Words(text, Tone.QUIET);
  }

  static Entry strong(String text) {
    return new Words(text, Tone.STRONG);
  }

  static Entry count(double value) {
    return new Amount(value, Format.COUNT);
  }

  static Entry amount(@Nullable Double value, Format format, String whyMissing) {
    return value == null ? new Missing(whyMissing) : new Amount(value, format);
  }

  /** Blank when absent, for what a chart draws. */
  static Entry drawn(@Nullable Double value, Format format) {
    return value == null ? BLANK : new Amount(value, format);
  }

  /** How loud words are. */
  enum Tone {
    PLAIN,
    QUIET,
    STRONG
  }

  /** How a number is written; the codes are those of the workbook format, alike in all locales. */
  enum Format {
    COUNT("#,##0", 1),
    DECIMAL("#,##0.0", 1),
    RATIO("0.00", 1),
    SHARE("0%", 1),
    /** For small shares. */
    SHARE_FINE("0.0%", 1),
    GENERAL("General", 1),
    /** Seconds, as hours, minutes and seconds. */
    SECONDS("[h]:mm:ss", 1 / 86_400.0),
    /** Milliseconds, as hours, minutes and seconds. */
    CLOCK("[h]:mm:ss", 1 / 86_400_000.0);

    private final String code;
    private final double factor;

    Format(String code, double factor) {
      this.code = code;
      this.factor = factor;
    }

    String code() {
      return code;
    }

    double stored(double value) {
      return value * factor;
    }
  }
}
