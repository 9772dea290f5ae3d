package nl.onderstroom.intake.plain;

import java.util.regex.Pattern;
import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.intake.spoken.Timing;
import org.jspecify.annotations.Nullable;

/** A turn of a plain transcript in the making. */
final class PlainTurn {
  private static final Pattern CLOCK =
      Pattern.compile("\\[\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?\\]");

  private final @Nullable PlainTime time;
  private final @Nullable String label;
  private final StringBuilder text;

  PlainTurn(@Nullable PlainTime time, @Nullable String label, String text) {
    this.time = time;
    this.label = label;
    this.text = new StringBuilder(text);
  }

  void goOn(String line) {
    text.append('\n').append(line);
  }

  boolean timed() {
    return time != null;
  }

  /** {@link Cursor#NONE} where it has no time. */
  long startMs() {
    return time == null ? Cursor.NONE : time.startMs();
  }

  /** Tools put the time in what is said as well: {@code [00:01:02]}. */
  private String said() {
    return text.indexOf("[") < 0 ? text.toString() : CLOCK.matcher(text).replaceAll("");
  }

  /** Once the last line is added. */
  Phrase phrase() {
    Timing timing =
        time == null
            ? Timing.UNKNOWN
            : new Timing(time.startMs(), time.endMs() == Cursor.NONE ? null : time.endMs());
    return new Phrase(timing, label, Wording.tidy(said()));
  }
}
