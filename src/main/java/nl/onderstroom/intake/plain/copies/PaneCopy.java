package nl.onderstroom.intake.plain.copies;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.notation.Durations;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What people copy from the transcript beside a recording in Teams: each time stands there once
 * more in words, for those who have the screen read to them.
 *
 * <pre>
 * turn   = [name LF] {moment LF} [name moment LF] text {text}
 * moment = clock | spoken [clock]
 * spoken = [n hours] n minutes ["and"] n seconds            in any language of /intake/durations.json
 * </pre>
 *
 * What comes out has a name, one clock and the text, each on a line of its own. Below two moments
 * in words a text is left as it is.
 */
final class PaneCopy {
  private static final int ENOUGH = 2;
  private static final int LONGEST = 120;
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:(\\D.{0,80}?) )?((?:\\d{1,3} \\p{L}{3,12}\\.?,? (?:\\p{L}{1,3} )?){1,2}\\d{1,2}"
              + " \\p{L}{3,12}\\.?)(\\d{1,2}:[\\d:]{2,7})?");

  private PaneCopy() {}

  /** The text itself where it is no such copy. */
  static String plain(String text) {
    int spoken = 0;
    for (Lines lines = new Lines(text); lines.more() && spoken < ENOUGH; ) {
      spoken += find(lines.next()) == null ? 0 : 1;
    }
    return spoken < ENOUGH ? text : rewritten(text);
  }

  private static String rewritten(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String above = "";
    long last = Cursor.NONE;
    for (Lines lines = new Lines(text); lines.more(); ) {
      String line = lines.next();
      Moment moment = find(line);
      long clock = moment == null ? clockOf(line) : moment.ms();
      if (moment != null && !moment.name().isEmpty() && !moment.name().equals(above)) {
        plain.append(moment.name()).append('\n');
        above = moment.name();
        last = Cursor.NONE;
      }
      if (clock == Cursor.NONE) {
        plain.append(line).append('\n');
        above = line.strip();
        last = Cursor.NONE;
      } else if (clock != last) {
        plain.append(clock(clock)).append('\n');
        last = clock;
      }
    }
    return plain.toString();
  }

  /** A moment in words, and who stands before it. */
  private record Moment(String name, long ms) {}

  private static @Nullable Moment find(String line) {
    String bare = line.strip();
    if (bare.length() > LONGEST || bare.isEmpty() || !Character.isLetterOrDigit(bare.charAt(0))) {
      return null;
    }
    if (bare.chars().filter(c -> c >= '0' && c <= '9').limit(ENOUGH).count() < ENOUGH) {
      return null;
    }
    Matcher spoken = SPOKEN.matcher(bare);
    if (!spoken.matches()) {
      return null;
    }
    Long ms = Durations.find(spoken.group(2));
    String name = spoken.group(1);
    return ms == null ? null : new Moment(name == null ? "" : name.strip(), ms);
  }

  private static long clockOf(String line) {
    Cursor cursor = new Cursor(line.strip());
    long clock = cursor.looseClock();
    return cursor.atEnd() ? clock : Cursor.NONE;
  }

  private static String clock(long ms) {
    long s = ms / 1000;
    return s / 3600 + two(s / 60 % 60) + two(s % 60);
  }

  private static String two(long number) {
    return number < 10 ? ":0" + number : ":" + number;
  }
}
