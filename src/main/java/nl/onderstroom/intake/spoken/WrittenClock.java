package nl.onderstroom.intake.spoken;

import java.util.List;
import nl.onderstroom.intake.scan.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A clock as people write it.
 *
 * <pre>
 * clock   = numbers [[space] half] | (numbers | points) hour | lettered
 * numbers = [h+ ":"] m{1,2} ":" ss [(.|,)t{1,9}] | hh ":" mm ":" ss (":" | ";") frames
 *         | hh ";" mm ";" ss ";" frames
 * points  = [h+ "."] m{1,2} "." ss
 * half    = "AM" | "PM" | "am" | "pm" | "a.m." | "p.m."        "Am I late" begins with none
 * hour    = [space] ("uur" | "u" | "h")                          "10:02 u bent laat" has none
 * lettered = h{1,2} hour [space] mm ["m" [ss "s"]]               10u02 and 10h02 in Flanders, 0h02m05s
 * </pre>
 *
 * @param ms where two numbers are read as minutes and seconds, unless the clock says that they are
 *     hours and minutes
 */
public record WrittenClock(long ms, Size size) {
  private static final long MS_AN_HOUR = 3_600_000;
  private static final int SIXTY = 60;
  private static final int FILM = "00;01;02;11".length();
  private static final int HALF_DAY = 12;
  private static final List<String> MORNING = List.of("AM", "am", "A.M.", "a.m.", "A.M", "a.m");
  private static final List<String> AFTERNOON = List.of("PM", "pm", "P.M.", "p.m.", "P.M", "p.m");

  private static final List<String> HOUR = List.of("uur", "u", "h");

  /** In milliseconds, once it is known what clocks of two numbers mean in its file. */
  public long ms(ShortClocks.Meaning meaning) {
    return size == Size.SHORT && meaning.hours() ? ms * SIXTY : ms;
  }

  /** How many numbers it has, or that it says itself what they are. */
  public enum Size {
    SHORT,
    LONG,
    OF_DAY
  }

  /** Moves over the clock that stands here; null where none does, and nothing has moved. */
  public static @Nullable WrittenClock find(Cursor cursor) {
    if (!Cursor.isDigit(cursor.peek())) {
      return null;
    }
    WrittenClock lettered = LetteredClock.find(cursor);
    WrittenClock found = lettered == null ? findFilm(cursor) : lettered;
    return found == null ? findNumbers(cursor) : found;
  }

  private static @Nullable WrittenClock findNumbers(Cursor cursor) {
    int start = cursor.at();
    long ms = cursor.looseClock();
    boolean points = ms == Cursor.NONE;
    ms = points ? pointed(cursor) : ms;
    if (ms == Cursor.NONE) {
      return null;
    }
    skipFrames(cursor);
    Size size = numbers(cursor.since(start), points ? '.' : ':') > 2 ? Size.LONG : Size.SHORT;
    WrittenClock ofDay = findOfDay(cursor, size == Size.SHORT ? ms * SIXTY : ms);
    if (ofDay == null && points) {
      cursor.to(start);
      return null;
    }
    return ofDay == null ? new WrittenClock(ms, size) : ofDay;
  }

  /** Null where nothing behind the numbers says that they have hours. */
  private static @Nullable WrittenClock findOfDay(Cursor cursor, long inHours) {
    if (inHours < (HALF_DAY + 1) * MS_AN_HOUR) {
      long hours = inHours % (HALF_DAY * MS_AN_HOUR);
      if (takeAny(cursor, MORNING)) {
        return new WrittenClock(hours, Size.OF_DAY);
      }
      if (takeAny(cursor, AFTERNOON)) {
        return new WrittenClock(hours + HALF_DAY * MS_AN_HOUR, Size.OF_DAY);
      }
    }
    return takeHour(cursor) ? new WrittenClock(inHours, Size.OF_DAY) : null;
  }

  /** {@code 00;01;02;11}, as film is cut. */
  private static @Nullable WrittenClock findFilm(Cursor cursor) {
    int start = cursor.at();
    cursor.to(start + 2);
    boolean semicolon = cursor.peek() == ';';
    cursor.to(start);
    String rest = semicolon ? cursor.rest() : "";
    if (rest.length() < FILM) {
      return null;
    }
    Cursor colons = new Cursor(rest.substring(0, FILM).replace(';', ':'));
    long ms = colons.looseClock();
    skipFrames(colons);
    boolean all = ms != Cursor.NONE && colons.atEnd();
    cursor.to(all ? start + FILM : start);
    return all ? new WrittenClock(ms, Size.LONG) : null;
  }

  /** Of two digits; how long one lasts is not said, so they do not count. */
  private static void skipFrames(Cursor cursor) {
    int start = cursor.at();
    boolean frames = cursor.take(":") || cursor.take(";");
    int digits = cursor.at();
    while (frames && Cursor.isDigit(cursor.peek())) {
      cursor.to(cursor.at() + 1);
    }
    if (cursor.at() - digits != 2) {
      cursor.to(start);
    }
  }

  /** A small letter behind a space may be the first word: "10:02 u bent laat". */
  private static boolean takeHour(Cursor cursor) {
    int start = cursor.at();
    if (!takeAny(cursor, HOUR)) {
      return false;
    }
    boolean apart = cursor.since(start).length() > 1 && !cursor.since(start).endsWith("uur");
    String rest = cursor.rest();
    boolean word =
        rest.length() > 1 && rest.charAt(0) == ' ' && Character.isLowerCase(rest.charAt(1));
    if (apart && word) {
      cursor.to(start);
      return false;
    }
    return true;
  }

  /** Moves over {@code 0.05} or {@code 1.02.03}; goes back where none stands here. */
  public static long pointed(Cursor cursor) {
    if (!Cursor.isDigit(cursor.peek())) {
      return Cursor.NONE;
    }
    int start = cursor.at();
    int end = start;
    String rest = cursor.rest();
    while (end - start < rest.length() && "0123456789.".indexOf(rest.charAt(end - start)) >= 0) {
      end++;
    }
    Cursor colons = new Cursor(rest.substring(0, end - start).replace('.', ':'));
    long ms = colons.looseClock();
    if (ms == Cursor.NONE || !colons.atEnd()) {
      return Cursor.NONE;
    }
    cursor.to(end);
    return ms;
  }

  private static int numbers(String clock, char between) {
    int numbers = 1;
    for (int i = 0; i < clock.length(); i++) {
      numbers += clock.charAt(i) == between ? 1 : 0;
    }
    return numbers;
  }

  /** Spaces before it as well, also those that Excel and Teams put before PM. */
  private static boolean takeAny(Cursor cursor, List<String> words) {
    int start = cursor.at();
    while (" \u00A0\u202F".indexOf(cursor.peek()) >= 0) {
      cursor.to(cursor.at() + 1);
    }
    for (String word : words) {
      if (cursor.takeWord(word)) {
        return true;
      }
    }
    cursor.to(start);
    return false;
  }
}
