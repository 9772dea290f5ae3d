package nl.onderstroom.intake.spoken;

import java.util.List;
import nl.onderstroom.intake.scan.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A clock with letters between its numbers; {@link WrittenClock} has the grammar.
 *
 * <p>With seconds it counts from the start of a recording; without them it says itself that it has
 * hours.
 */
final class LetteredClock {
  private static final int MOST_HOURS = 24;
  private static final int SIXTY = 60;
  private static final long MS_A_SECOND = 1000;
  private static final List<String> HOURS = List.of("uur", "u", "h");

  /** Most clocks have a colon there. */
  private static final String BEGINNINGS = " uh";

  private LetteredClock() {}

  /** Moves over the clock that stands here; null where none does, and nothing has moved. */
  static @Nullable WrittenClock find(Cursor cursor) {
    int start = cursor.at();
    int hours = number(cursor);
    int minutes = hours >= 0 && hours <= MOST_HOURS && takeHours(cursor) ? number(cursor) : -1;
    int seconds = minutes >= 0 && cursor.take("m") ? number(cursor) : -1;
    boolean counted = seconds >= 0 && seconds < SIXTY && cursor.take("s");
    boolean ends = !Character.isLetterOrDigit(cursor.peek());
    boolean plain = seconds < 0;
    if (minutes < 0 || minutes >= SIXTY || !ends || !(plain || counted)) {
      cursor.to(start);
      return null;
    }
    long ms = ((long) hours * SIXTY + minutes) * SIXTY * MS_A_SECOND;
    return counted
        ? new WrittenClock(ms + seconds * MS_A_SECOND, WrittenClock.Size.LONG)
        : new WrittenClock(ms, WrittenClock.Size.OF_DAY);
  }

  private static boolean takeHours(Cursor cursor) {
    if (BEGINNINGS.indexOf(cursor.peek()) < 0) {
      return false;
    }
    cursor.take(" ");
    boolean taken = HOURS.stream().anyMatch(cursor::take);
    cursor.take(" ");
    return taken && Cursor.isDigit(cursor.peek());
  }

  /** Of two digits, or one before the letters; minus one where none stands here. */
  private static int number(Cursor cursor) {
    int start = cursor.at();
    int number = 0;
    while (Cursor.isDigit(cursor.peek()) && cursor.at() - start < 3) {
      number = number * 10 + cursor.peek() - '0';
      cursor.to(cursor.at() + 1);
    }
    int length = cursor.at() - start;
    return length == 0 || length > 2 ? -1 : number;
  }
}
