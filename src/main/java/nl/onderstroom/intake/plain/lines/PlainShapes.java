package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.plain.lines.PlainLine.Kind;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.transcripts.SpeakerLabel;
import nl.onderstroom.intake.transcripts.SpeakerPrefix;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of lines in a plain transcript.
 *
 * <pre>
 * TURN    [time] label ":" text  |  label time ":" text  |  label "[" clock "]" text
 *         | label point-clock ":" text  |  label ":" time text      where the file has the habit
 * TIMED   time text
 * HEADER  label time
 * CLOCK   time
 * NAMED   label and time in whichever order or on two lines; see {@link PlainLines}
 * WORDS   anything else
 * </pre>
 *
 * {@link PlainTime} has the times.
 */
public final class PlainShapes {
  private static final int LONGEST_HEADER = 100;
  private static final int LONGEST_TIME = 40;

  private final PlainHabits habits;

  PlainShapes(PlainHabits habits) {
    this.habits = habits;
  }

  PlainLine parse(String written) {
    String raw = habits.numbered() ? LineNumbers.without(written) : written;
    if (raw.isBlank()) {
      return new PlainLine(Kind.BLANK, null, null, "", raw);
    }
    Cursor cursor = new Cursor(raw);
    cursor.skipSpaces();
    PlainTime time = PlainTime.find(cursor, habits.clocks());
    if (time == null) {
      return untimed(raw);
    }
    boolean bracketed = "])".indexOf(raw.charAt(cursor.at() - 1)) >= 0;
    boolean ends = cursor.atEnd() || bracketed || " \t:".indexOf(cursor.peek()) >= 0;
    return ends ? timed(raw, time, cursor) : words(raw);
  }

  /** "From X" after a time: a log of chat, not of speech. */
  public static boolean chat(String line) {
    Cursor cursor = new Cursor(line);
    boolean clock = cursor.looseClock() != Cursor.NONE;
    return clock && cursor.rest().startsWith(" From ");
  }

  private static PlainLine words(String raw) {
    return new PlainLine(Kind.WORDS, null, null, raw, raw);
  }

  private PlainLine timed(String raw, PlainTime time, Cursor cursor) {
    while (!cursor.atEnd() && ": \t-–—|".indexOf(cursor.peek()) >= 0) {
      cursor.to(cursor.at() + 1);
    }
    String rest = cursor.rest();
    if (rest.isBlank()) {
      return new PlainLine(Kind.CLOCK, time, null, "", raw);
    }
    SpeakerPrefix prefix = SpeakerPrefix.find(rest);
    return prefix == null
        ? new PlainLine(Kind.TIMED, time, null, rest, raw)
        : new PlainLine(Kind.TURN, time, prefix.label(), rest.substring(prefix.textAt()), raw)
            .namedBy(habits);
  }

  private PlainLine untimed(String raw) {
    PlainLine stamped = findStampedTurn(raw);
    if (stamped != null) {
      return stamped;
    }
    SpeakerPrefix prefix = SpeakerPrefix.find(raw);
    if (prefix != null) {
      String text = raw.substring(prefix.textAt());
      return new PlainLine(Kind.TURN, null, prefix.label(), text, raw)
          .timedBy(habits)
          .namedBy(habits);
    }
    PlainLine bracketed = findBracketed(raw);
    if (bracketed != null) {
      return bracketed;
    }
    PlainLine header =
        raw.length() > LONGEST_HEADER ? null : findStamped(Kind.HEADER, raw, "", raw);
    return header == null ? words(raw) : header;
  }

  /** Square brackets are nowhere in a name but here. */
  private @Nullable PlainLine findStampedTurn(String raw) {
    int close = Math.max(raw.indexOf("]:"), raw.indexOf("):"));
    if (close < 0 || close > LONGEST_HEADER) {
      return null;
    }
    String text = raw.substring(close + 2);
    return findStamped(Kind.TURN, raw.substring(0, close + 1), text, raw);
  }

  /** A name, a time in square brackets, and words. */
  private @Nullable PlainLine findBracketed(String raw) {
    int open = raw.indexOf(" [");
    if (open < 1 || open > LONGEST_HEADER || !SpeakerLabel.name(raw.substring(0, open))) {
      return null;
    }
    Cursor cursor = new Cursor(raw);
    cursor.to(open + 1);
    PlainTime time = PlainTime.find(cursor, habits.clocks());
    @Nullable String label = SpeakerLabel.find(raw.substring(0, open));
    return time == null || cursor.peek() != ' ' || cursor.rest().isBlank()
        ? null
        : new PlainLine(Kind.TURN, time, label, cursor.rest(), raw);
  }

  /** "Anna |", "Anna -": the sign belongs to the time behind it. */
  private static String withoutSign(String label) {
    String bare = label.strip();
    boolean sign = bare.length() > 2 && "|-–—,•·".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return sign && bare.charAt(bare.length() - 2) == ' '
        ? bare.substring(0, bare.length() - 1).strip()
        : bare;
  }

  /** A label with a time at its end: the longest time that reaches the end. */
  private @Nullable PlainLine findStamped(Kind kind, String labelled, String text, String raw) {
    String trimmed = labelled.stripTrailing();
    Cursor cursor = new Cursor(trimmed);
    for (int at = Math.max(1, trimmed.length() - LONGEST_TIME); at < trimmed.length(); at++) {
      boolean begins =
          trimmed.charAt(at - 1) <= ' ' && "0123456789[(".indexOf(trimmed.charAt(at)) >= 0;
      cursor.to(at);
      PlainTime time = begins ? PlainTime.find(cursor, habits.clocks()) : null;
      if (time != null && cursor.atEnd()) {
        @Nullable String label = SpeakerLabel.find(withoutSign(trimmed.substring(0, at)));
        return label == null ? null : new PlainLine(kind, time, label, text, raw);
      }
    }
    return null;
  }
}
