package nl.onderstroom.intake.plain;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes.Prefix;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plain transcript, told by its shape alone.
 *
 * <pre>
 * TURN    [time] label ":" text  |  label time ":" text
 * TIMED   time text
 * HEADER  label time
 * CLOCK   time
 * NAMED   label and time in whichever order or on two lines; see {@link PlainLines}
 * time    = "[" clock [dash clock] "]" | "(" clock [dash clock] ")" | clock [dash clock]
 * WORDS   anything else
 * </pre>
 *
 * @param startMs {@link Cursor#NONE} where it has no time
 * @param endMs {@link Cursor#NONE} where it has none
 * @param text after label and time
 * @param raw the whole line, for when the shape is not believed
 */
record PlainLine(
    Kind kind, long startMs, long endMs, @Nullable String label, String text, String raw) {
  private static final int LONGEST_HEADER = 100;
  private static final String BOLD = "**";

  enum Kind {
    TURN,
    TIMED,
    HEADER,
    NAMED,
    CLOCK,
    WORDS,
    BLANK
  }

  static PlainLine parse(String written) {
    String raw = plain(written);
    if (raw.isBlank()) {
      return new PlainLine(Kind.BLANK, Cursor.NONE, Cursor.NONE, null, "", raw);
    }
    Cursor cursor = new Cursor(raw);
    cursor.skipSpaces();
    long[] times = times(cursor);
    if (times.length > 0 && !cursor.atEnd() && cursor.peek() != ' ' && cursor.peek() != ':') {
      return words(raw);
    }
    return times.length == 0 ? untimed(raw) : timed(raw, times, cursor);
  }

  /** Without the stars that make the beginning of a line bold in Markdown. */
  private static String plain(String written) {
    int end = written.startsWith(BOLD) ? written.indexOf(BOLD, BOLD.length()) : -1;
    return end < 0
        ? written
        : written.substring(BOLD.length(), end) + written.substring(end + BOLD.length());
  }

  /** Time and tab, or "From X" after a time: a log of chat, not of speech. */
  boolean chat() {
    Cursor cursor = new Cursor(raw);
    boolean clock = cursor.looseClock() != Cursor.NONE;
    return clock && (cursor.rest().startsWith("\t") || cursor.rest().startsWith(" From "));
  }

  /** This time, as the header of who is named there. */
  PlainLine headed(String name) {
    return new PlainLine(Kind.NAMED, startMs, endMs, SpeakerPrefixes.findLabel(name), "", raw);
  }

  private static PlainLine words(String raw) {
    return new PlainLine(Kind.WORDS, Cursor.NONE, Cursor.NONE, null, raw, raw);
  }

  private static PlainLine timed(String raw, long[] times, Cursor cursor) {
    while (!cursor.atEnd() && ": -–".indexOf(cursor.peek()) >= 0) {
      cursor.to(cursor.at() + 1);
    }
    String rest = cursor.rest();
    if (rest.isBlank()) {
      return new PlainLine(Kind.CLOCK, times[0], times[1], null, "", raw);
    }
    Prefix prefix = SpeakerPrefixes.findPrefix(rest);
    return prefix == null
        ? new PlainLine(Kind.TIMED, times[0], times[1], null, rest, raw)
        : new PlainLine(
            Kind.TURN, times[0], times[1], prefix.label(), rest.substring(prefix.textAt()), raw);
  }

  private static PlainLine untimed(String raw) {
    PlainLine stamped = findStampedTurn(raw);
    if (stamped != null) {
      return stamped;
    }
    Prefix prefix = SpeakerPrefixes.findPrefix(raw);
    if (prefix != null) {
      String text = raw.substring(prefix.textAt());
      return new PlainLine(Kind.TURN, Cursor.NONE, Cursor.NONE, prefix.label(), text, raw);
    }
    PlainLine header =
        raw.length() > LONGEST_HEADER ? null : findStamped(Kind.HEADER, raw, "", raw);
    return header == null ? words(raw) : header;
  }

  /** Square brackets are nowhere in a name but here. */
  private static @Nullable PlainLine findStampedTurn(String raw) {
    int close = Math.max(raw.indexOf("]:"), raw.indexOf("):"));
    if (close < 0 || close > LONGEST_HEADER) {
      return null;
    }
    int text = close + 2;
    return findStamped(Kind.TURN, raw.substring(0, close + 1), raw.substring(text), raw);
  }

  /** A label with a time at its end. */
  private static @Nullable PlainLine findStamped(
      Kind kind, String labelled, String text, String raw) {
    String trimmed = labelled.stripTrailing();
    int at = timesAt(trimmed);
    if (at == 0 || at == trimmed.length() || trimmed.charAt(at - 1) > ' ') {
      return null;
    }
    Cursor cursor = new Cursor(trimmed);
    cursor.to(at);
    long[] times = times(cursor);
    @Nullable String label = SpeakerPrefixes.findLabel(trimmed.substring(0, at));
    return label == null || times.length == 0 || !cursor.atEnd()
        ? null
        : new PlainLine(kind, times[0], times[1], label, text, raw);
  }

  /** Where the times at the end of a line would begin; spaces only in brackets. */
  private static int timesAt(String line) {
    int at = line.length();
    int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
    boolean bracketed = line.endsWith(")") || line.endsWith("]");
    if (bracketed && open > 0 && line.indexOf('-', open) + line.indexOf('–', open) > 0) {
      return open;
    }
    while (at > 0 && "0123456789:.,[]()".indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Start and end; nothing where no time stands here. */
  private static long[] times(Cursor cursor) {
    int begin = cursor.at();
    String close = cursor.take("[") ? "]" : cursor.take("(") ? ")" : "";
    long start = cursor.looseClock();
    int afterStart = cursor.at();
    cursor.skipSpaces();
    boolean range = cursor.take("-->") || cursor.take("-") || cursor.take("–");
    cursor.skipSpaces();
    long end = range ? cursor.looseClock() : Cursor.NONE;
    if (end == Cursor.NONE) {
      cursor.to(afterStart);
    }
    if (start == Cursor.NONE || !cursor.take(close)) {
      cursor.to(begin);
      return new long[0];
    }
    return new long[] {start, end < start ? Cursor.NONE : end};
  }
}
