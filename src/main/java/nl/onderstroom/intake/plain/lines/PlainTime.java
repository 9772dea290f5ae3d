package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * When a line of a plain transcript was said.
 *
 * <pre>
 * time = "[" range "]" | "(" range ")" | range
 * range = clock [("-->" | "-" | "–") clock]        see {@link PlainClock}
 * </pre>
 *
 * @param endMs {@link Cursor#NONE} where it has none
 * @param size of the first clock
 */
public record PlainTime(long startMs, long endMs, PlainClock.Size size) {
  private static final int SIXTY = 60;

  /** Moves over the time that stands here; null where none does, and nothing has moved. */
  static @Nullable PlainTime find(Cursor cursor, Meaning meaning) {
    int begin = cursor.at();
    String close = cursor.take("[") ? "]" : cursor.take("(") ? ")" : "";
    PlainClock start = PlainClock.find(cursor);
    int afterStart = cursor.at();
    cursor.skipSpaces();
    boolean range = cursor.take("-->") || cursor.take("-") || cursor.take("–");
    cursor.skipSpaces();
    PlainClock end = range ? PlainClock.find(cursor) : null;
    if (end == null) {
      cursor.to(afterStart);
    }
    if (start == null || !cursor.take(close)) {
      cursor.to(begin);
      return null;
    }
    long startMs = ms(start, meaning);
    long endMs = end == null ? Cursor.NONE : ms(end, meaning);
    return new PlainTime(startMs, endMs < startMs ? Cursor.NONE : endMs, start.size());
  }

  static PlainTime at(PlainClock clock, Meaning meaning) {
    return new PlainTime(ms(clock, meaning), Cursor.NONE, clock.size());
  }

  private static long ms(PlainClock clock, Meaning meaning) {
    boolean hours = clock.size() == PlainClock.Size.SHORT && meaning.hours();
    return hours ? clock.ms() * SIXTY : clock.ms();
  }
}
