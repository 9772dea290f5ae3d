package nl.onderstroom.intake.plain.copies;

import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.transcripts.SpeakerLabel;
import nl.onderstroom.intake.transcripts.SpeakerPrefix;
import org.jspecify.annotations.Nullable;

/**
 * How a line names who speaks without a colon and a space behind it.
 *
 * <pre>
 * line   = [time [dash]] named
 * named  = "[" label "]" [":"] (text | time) | "(" label ")" text | "&lt;" label "&gt;" text
 *        | label " - " text | label " | " text | label TAB text | label "; " text | label ":" text
 *        | label time text
 * </pre>
 */
enum NameForm {
  SQUARE("[", "]"),
  ROUND("(", ")"),
  ANGLE("<", ">"),
  DASH("", " - "),
  LONG_DASH("", " – "),
  LONGEST_DASH("", " — "),
  BAR("", " | "),
  TAB("", "\t"),
  SEMICOLON("", "; "),
  TIME_BETWEEN("", " "),
  TIGHT_COLON("", ":");

  private static final int LONGEST_NAME = 100;

  private final String open;
  private final String close;

  NameForm(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /**
   * What such a line says.
   *
   * @param time as written; empty where it has none
   */
  record Named(String time, String label, String text) {
    /** The same as most transcripts have it. */
    String labelled() {
      return (time.isEmpty() ? "" : "[" + time + "] ") + label + ": " + text;
    }

    /** A time alone behind the name is that of the text below; before words it may be said. */
    Named timed() {
      Cursor cursor = new Cursor(text);
      boolean here = PlainTime.find(cursor, Meaning.MINUTES_AND_SECONDS) != null;
      return time.isEmpty() && here && cursor.atEnd() ? new Named(bare(text), label, "") : this;
    }
  }

  /** Whether the text between the name and the next one may stand on the lines below it. */
  boolean enclosed() {
    return !open.isEmpty();
  }

  /** Null where the line has not this form. */
  @Nullable Named find(String line) {
    String bare = line.strip();
    Cursor cursor = new Cursor(bare);
    PlainTime time = PlainTime.find(cursor, Meaning.MINUTES_AND_SECONDS);
    String told = bare(bare.substring(0, cursor.at()));
    while (time != null && !cursor.atEnd() && " \t-–—|:".indexOf(cursor.peek()) >= 0) {
      cursor.to(cursor.at() + 1);
    }
    if (this == TIME_BETWEEN) {
      return time == null ? findTimeBetween(bare) : null;
    }
    String named = bare.substring(cursor.at());
    SpeakerPrefix name = SpeakerPrefix.findBetween(open, close, named);
    if (name == null) {
      return null;
    }
    String text = named.substring(name.textAt());
    boolean ends = enclosed() || !text.isBlank();
    return !ends || (this == TIGHT_COLON && !tight(text))
        ? null
        : new Named(told, name.label(), text.replaceFirst("^\\s*:\\s", "").strip()).timed();
  }

  /** A space there is the usual form, and a digit may be of a clock. */
  private static boolean tight(String text) {
    char first = text.charAt(0);
    return !Character.isWhitespace(first) && !Cursor.isDigit(first);
  }

  /** "Anna (00:12) hoi", "Anna 00:00:12 hoi": the first digit or bracket ends the name. */
  private @Nullable Named findTimeBetween(String bare) {
    for (int at = 1; at < Math.min(bare.length(), LONGEST_NAME); at++) {
      boolean begins =
          bare.charAt(at - 1) == ' ' && (Cursor.isDigit(bare.charAt(at)) || bare.charAt(at) == '(');
      Cursor cursor = new Cursor(bare);
      cursor.to(at);
      PlainTime time = begins ? PlainTime.find(cursor, Meaning.MINUTES_AND_SECONDS) : null;
      if (time != null) {
        String label = SpeakerLabel.findName(bare.substring(0, at - 1));
        String clock = bare(bare.substring(at, cursor.at()));
        return label == null || cursor.peek() != ' ' || cursor.rest().isBlank()
            ? null
            : new Named(clock, label, cursor.rest().strip());
      }
    }
    return null;
  }

  private static String bare(String time) {
    return time.replaceAll("[\\[\\]()]", "");
  }
}
