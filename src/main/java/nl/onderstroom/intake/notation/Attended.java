package nl.onderstroom.intake.notation;

import java.util.regex.Pattern;

/**
 * What people put behind a name in a list of who was there: "J", "Ja, digitaal", "nee (verlof)", a
 * tick. The first word decides.
 */
public enum Attended {
  YES,
  NO,
  /** Nothing stands there: where others have something, that is a no. */
  BLANK,
  /** Something that we do not know. */
  UNREAD;

  private static final Pattern WORD_ENDS = Pattern.compile("[\\s,;:()/.]+");

  public static Attended of(String cell) {
    if (cell.isBlank()) {
      return BLANK;
    }
    Attended whole = word(cell);
    return whole == UNREAD ? word(WORD_ENDS.split(cell.strip(), 2)[0]) : whole;
  }

  private static Attended word(String word) {
    if (Terms.NO.is(word)) {
      return NO;
    }
    return Terms.YES.is(word) ? YES : UNREAD;
  }
}
