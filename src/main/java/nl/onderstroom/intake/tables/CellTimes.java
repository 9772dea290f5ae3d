package nl.onderstroom.intake.tables;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.notation.Durations;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.WrittenClock;
import org.jspecify.annotations.Nullable;

/**
 * How one table writes its times; decided over all of them at once.
 *
 * <pre>
 * time   = number | clock | moment | length          "1m 5s", see {@link Durations}
 * number = see {@link CellNumbers}
 * clock  = see {@link WrittenClock}
 * moment = date and clock                      see {@link WallClocks}
 * </pre>
 *
 * @param written rows in which a start is written
 * @param numbers what bare numbers count
 * @param clocks what clocks of two numbers mean
 * @param moments how moments are written
 * @param start the first moment; absent where there are none
 */
record CellTimes(
    int written,
    CellNumbers numbers,
    Meaning clocks,
    WallClocks moments,
    @Nullable LocalDateTime start) {
  /** When a row begins and ends, as written, and how many words it has. */
  record Row(String start, String end, int words) {}

  /**
   * @param rows the first tell, but all are looked at
   * @param unit milliseconds, as the heading of the starts has it
   */
  static CellTimes of(String path, List<Row> rows, @Nullable Integer unit) {
    ShortClocks shortOnes = new ShortClocks();
    List<String> others = new ArrayList<>();
    for (Row row : rows) {
      boolean number = CellNumbers.find(row.start()) != null;
      WrittenClock clock = number ? null : findClock(row.start());
      if (clock != null) {
        shortOnes.see(clock);
      } else if (!number) {
        others.add(row.start());
      }
      shortOnes.said(row.words());
    }
    Meaning meaning = shortOnes.meaning();
    WallClocks moments = WallClocks.of(path, others);
    return new CellTimes(
        rows.size(), CellNumbers.of(rows, unit), meaning, moments, findFirst(others, moments));
  }

  private static @Nullable LocalDateTime findFirst(List<String> written, WallClocks moments) {
    return written.stream()
        .map(one -> findMoment(one, moments))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The same for how long things take, which is counted from nothing. */
  CellTimes lengths() {
    return new CellTimes(written, numbers.lengths(), Meaning.MINUTES_AND_SECONDS, moments, null);
  }

  /** Null where it is no time. */
  @Nullable Long find(String written, @Nullable Integer told) {
    Double number = CellNumbers.find(written);
    if (number != null) {
      return numbers.findMs(number, told);
    }
    WrittenClock clock = findClock(written);
    if (clock != null) {
      return clock.ms(clocks);
    }
    LocalDateTime moment = findMoment(written, moments);
    if (moment == null) {
      return Durations.find(written);
    }
    return start == null
        ? null
        : Long.valueOf(Math.max(0, Duration.between(start, moment).toMillis()));
  }

  private static @Nullable WrittenClock findClock(String written) {
    Cursor cursor = new Cursor(written.strip());
    WrittenClock clock = WrittenClock.find(cursor);
    return cursor.atEnd() ? clock : null;
  }

  private static @Nullable LocalDateTime findMoment(String written, WallClocks moments) {
    LocalDateTime moment = moments.find(written);
    return moment == null || moment.getYear() <= 1970 ? null : moment;
  }
}
