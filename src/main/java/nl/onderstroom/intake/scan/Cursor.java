package nl.onderstroom.intake.scan;

/**
 * A place in a line, moved by hand: no regular expression, so nothing to backtrack on hostile
 * lines.
 *
 * <p>Clocks that it knows, all to milliseconds, or {@link #NONE} where there is none:
 *
 * <pre>
 * WebVTT    [hh+:]mm:ss.ttt         two digits each, below 60, three decimals
 * loose     [h+:]m{1,2}:ss[(.|,)t{1,9}]
 * </pre>
 */
public final class Cursor {
  public static final long NONE = -1;

  /** More digits are no number of hours, and would overflow. */
  private static final int MOST_DIGITS = 9;

  private static final long MS_A_SECOND = 1000;
  private static final int SIXTY = 60;

  private final String line;
  private int at;

  public Cursor(String line) {
    this.line = line;
  }

  public int at() {
    return at;
  }

  public void to(int place) {
    at = place;
  }

  public boolean atEnd() {
    return at >= line.length();
  }

  public char peek() {
    return atEnd() ? '\0' : line.charAt(at);
  }

  public String rest() {
    return line.substring(at);
  }

  /** Moves over it where it stands here. */
  public boolean take(String expected) {
    boolean here = line.startsWith(expected, at);
    if (here) {
      at += expected.length();
    }
    return here;
  }

  /** What was moved over since then. */
  public String since(int start) {
    return line.substring(start, at);
  }

  /** Moves over it where it stands here and no letter or digit follows. */
  public boolean takeWord(String expected) {
    int end = at + expected.length();
    boolean here =
        line.startsWith(expected, at)
            && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    at = here ? end : at;
    return here;
  }

  public void skipSpaces() {
    while (!atEnd() && isSpace(line.charAt(at))) {
      at++;
    }
  }

  /** Moves over a clock as the W3C grammar has it; stays where it fails. */
  public long strictClock() {
    int start = at;
    int first = digits();
    int firstLength = at - start;
    if (first < 0 || !take(":")) {
      return NONE;
    }
    int second = pair();
    boolean hours = firstLength != 2 || first >= SIXTY || peek() == ':';
    if (hours && !take(":")) {
      return NONE;
    }
    int third = hours ? pair() : second;
    int ms = take(".") ? exactly(3) : -1;
    int minutes = hours ? second : first;
    if (minutes < 0 || minutes >= SIXTY || third < 0 || third >= SIXTY || ms < 0) {
      return NONE;
    }
    return ms(hours ? first : 0, minutes, third) + ms;
  }

  /** Moves over a clock as people and exports write it; goes back where there is none. */
  public long looseClock() {
    int start = at;
    int first = digits();
    int second = first >= 0 && take(":") ? pair() : -1;
    if (second < 0 || second >= SIXTY) {
      at = start;
      return NONE;
    }
    int afterSecond = at;
    int third = take(":") ? pair() : -1;
    if (third < 0 || third >= SIXTY) {
      at = afterSecond;
      return ms(0, first, second) + decimals();
    }
    return ms(first, second, third) + decimals();
  }

  /**
   * Moves over {@code 0:1:4.9}, a clock of which nothing is padded; goes back where there is none.
   */
  public long bareClock() {
    int start = at;
    int hours = digits();
    int minutes = hours >= 0 && take(":") ? digits() : -1;
    int seconds = minutes >= 0 && minutes < SIXTY && take(":") ? digits() : -1;
    if (seconds < 0 || seconds >= SIXTY) {
      at = start;
      return NONE;
    }
    return ms(hours, minutes, seconds) + decimals();
  }

  private long decimals() {
    int start = at;
    if (!(take(".") || take(",")) || !isDigit(peek())) {
      at = start;
      return 0;
    }
    long ms = 0;
    long unit = MS_A_SECOND / 10;
    while (isDigit(peek())) {
      ms += unit * (line.charAt(at++) - '0');
      unit /= 10;
    }
    if (peek() == ':') {
      at = start; // "0:00:03,0:00:06" is a clock, a comma and a clock
      return 0;
    }
    return ms;
  }

  private static long ms(int hours, int minutes, int seconds) {
    return ((long) hours * SIXTY + minutes) * SIXTY * MS_A_SECOND + seconds * MS_A_SECOND;
  }

  private int pair() {
    return exactly(2);
  }

  private int exactly(int length) {
    int start = at;
    int value = digits();
    return at - start == length ? value : -1;
  }

  private int digits() {
    int start = at;
    int value = 0;
    while (isDigit(peek())) {
      value = at - start < MOST_DIGITS ? value * 10 + (line.charAt(at) - '0') : -1;
      at++;
    }
    return at == start || at - start > MOST_DIGITS ? -1 : value;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space as HTML has it. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\n';
  }
}
