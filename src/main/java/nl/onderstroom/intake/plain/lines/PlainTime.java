package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.TimesOfDay;
import nl.onderstroom.intake.spoken.WrittenClock;
import org.jspecify.annotations.Nullable;

/**
 * When a line of a plain transcript was said.
 *
 * <pre>
 * time = "[" range "]" | "(" range ")" | range
 * range = clock [("-->" | "-" | "–") clock]        see {@link WrittenClock}
 * </pre>
 *
 * @param endMs {@link Cursor#NONE} where it has none
 * @param clock the first, as written
 */
public record PlainTime(long startMs, long endMs, WrittenClock clock) {
  /** Moves over the time that stands here; null where none does, and nothing has moved. */
  public static @Nullable PlainTime find(Cursor cursor, Meaning meaning) {
    int begin = cursor.at();
    String close = cursor.take("[") ? "]" : cursor.take("(") ? ")" : "";
    WrittenClock start = WrittenClock.find(cursor);
    int afterStart = cursor.at();
    cursor.skipSpaces();
    boolean range = cursor.take("-->") || cursor.take("-") || cursor.take("–");
    cursor.skipSpaces();
    WrittenClock end = range ? WrittenClock.find(cursor) : null;
    if (end == null) {
      cursor.to(afterStart);
    }
    if (start == null || !cursor.take(close)) {
      cursor.to(begin);
      return null;
    }
    long startMs = start.ms(meaning);
    long endMs = end == null ? Cursor.NONE : end.ms(meaning);
    return new PlainTime(startMs, TimesOfDay.goesOn(startMs, endMs) ? endMs : Cursor.NONE, start);
  }

  static PlainTime at(WrittenClock clock, Meaning meaning) {
    return new PlainTime(clock.ms(meaning), Cursor.NONE, clock);
  }
}
