package nl.onderstroom.intake.plain.copies;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;

/**
 * Transcripts with the time behind the text: {@code Jan: hallo (00:01:12)}.
 *
 * <pre>
 * line = label ":" text (("(" | "[") clock (")" | "]") | hh ":" mm ":" ss)
 * </pre>
 *
 * Where nearly all lines with words are so, the times come before them; they count as when the line
 * began. A clock behind a few lines is something that people mention.
 */
final class TimesBehind {
  private static final int ENOUGH = 2;
  private static final String LAST_SIGNS = "0123456789)]";

  /** One in so many may be otherwise. */
  private static final int NEARLY_ALL = 4;

  private TimesBehind() {}

  /** The text itself where its times stand elsewhere. */
  static String before(String text) {
    int behind = 0;
    int others = 0;
    for (Lines lines = new Lines(text); lines.more(); ) {
      String line = lines.next().strip();
      int opening = opening(line);
      behind += opening < 0 ? 0 : 1;
      others += opening < 0 && !line.isEmpty() ? 1 : 0;
    }
    return behind < ENOUGH || others * NEARLY_ALL > behind ? text : turned(text);
  }

  private static String turned(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    for (Lines lines = new Lines(text); lines.more(); ) {
      String line = lines.next().strip();
      int at = opening(line);
      turned.append(at < 0 ? line : line.substring(at) + " " + line.substring(0, at).strip());
      turned.append('\n');
    }
    return turned.toString();
  }

  /** Where the clock in brackets at the end of a labelled line begins; minus one without one. */
  private static int opening(String line) {
    if (line.isEmpty() || LAST_SIGNS.indexOf(line.charAt(line.length() - 1)) < 0) {
      return -1;
    }
    boolean bracketed = line.endsWith(")") || line.endsWith("]");
    int bracket = bracketed ? Math.max(line.lastIndexOf('('), line.lastIndexOf('[')) : -1;
    int open = bracketed ? bracket : line.lastIndexOf(' ');
    int colon = line.indexOf(": ");
    if (open < 0 || colon < 1 || colon >= open) {
      return -1;
    }
    Cursor cursor = new Cursor(line);
    cursor.to(open + 1);
    boolean clock = cursor.looseClock() != Cursor.NONE;
    boolean full = line.substring(open).chars().filter(c -> c == ':').count() > 1;
    boolean ends = cursor.at() == line.length() - (bracketed ? 1 : 0);
    return clock && ends && (bracketed || full) ? open : -1;
  }
}
