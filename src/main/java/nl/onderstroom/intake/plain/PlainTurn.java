package nl.onderstroom.intake.plain;

import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import org.jspecify.annotations.Nullable;

/** A turn of a plain transcript in the making. */
final class PlainTurn {
  private final @Nullable PlainTime time;
  private final @Nullable String label;
  private final StringBuilder text;
  private @Nullable String said;

  PlainTurn(@Nullable PlainTime time, @Nullable String label, String text) {
    this.time = time;
    this.label = label;
    this.text = new StringBuilder(text);
  }

  /** The same, said so much later. */
  PlainTurn later(long ms) {
    if (time == null) {
      return this;
    }
    long endMs = time.endMs() == Cursor.NONE ? Cursor.NONE : time.endMs() + ms;
    return new PlainTurn(
        new PlainTime(time.startMs() + ms, endMs, time.clock()), label, text.toString());
  }

  void goOn(String line) {
    text.append('\n').append(line);
  }

  @Nullable String label() {
    return label;
  }

  boolean timed() {
    return time != null;
  }

  /** {@link Cursor#NONE} where it has no time. */
  long startMs() {
    return time == null ? Cursor.NONE : time.startMs();
  }

  /** {@link Cursor#NONE} where it has none. */
  long endMs() {
    return time == null ? Cursor.NONE : time.endMs();
  }

  /** Once the last line is added: it is asked for more than once, and kept. */
  String said() {
    String known = said == null ? Wording.tidy(text.toString()) : said;
    said = known;
    return known;
  }
}
