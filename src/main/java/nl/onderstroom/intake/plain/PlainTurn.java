package nl.onderstroom.intake.plain;

import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.intake.spoken.Timing;
import org.jspecify.annotations.Nullable;

/** A turn of a plain transcript in the making. */
final class PlainTurn {
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

  /** Once the last line is added. */
  Phrase phrase() {
    Timing timing =
        time == null
            ? Timing.UNKNOWN
            : new Timing(time.startMs(), time.endMs() == Cursor.NONE ? null : time.endMs());
    return new Phrase(timing, label, Wording.tidy(text.toString()));
  }
}
