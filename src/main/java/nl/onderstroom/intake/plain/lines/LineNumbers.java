package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;

/**
 * Numbers that a program put before the lines of a text, one higher each time.
 *
 * <pre>
 * line = [spaces] digits ["." | ")"] (space | tab) text
 * </pre>
 *
 * They may begin again at 1 on each page. A number of a time or a list never counts all lines.
 */
final class LineNumbers {
  private static final int FEWEST = 3;
  private static final int MOST_DIGITS = 6;

  private LineNumbers() {}

  /** Whether most lines of this text that say something have one. */
  static boolean in(String text) {
    int filled = 0;
    int numbered = 0;
    int last = 0;
    for (Lines lines = new Lines(text); lines.more(); ) {
      String line = lines.next();
      filled += line.isBlank() ? 0 : 1;
      int at = textAt(line);
      if (at > 0) {
        int number = number(line);
        if (numbered > 0 && number != last + 1 && number != 1) {
          return false;
        }
        last = number;
        numbered++;
      }
    }
    return numbered >= FEWEST && numbered * 2 > filled;
  }

  /** The line behind its number; as it is where it has none. */
  static String without(String line) {
    return line.substring(textAt(line));
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(firstDigit(line), endOfDigits(line)));
  }

  /** Where the text behind the number begins; 0 where no number stands before it. */
  private static int textAt(String line) {
    int digits = firstDigit(line);
    int at = endOfDigits(line);
    if (at == digits || at - digits > MOST_DIGITS) {
      return 0;
    }
    at += at < line.length() && ".)".indexOf(line.charAt(at)) >= 0 ? 1 : 0;
    int text = at;
    while (text < line.length() && Cursor.isSpace(line.charAt(text))) {
      text++;
    }
    return text > at && text < line.length() ? text : 0;
  }

  private static int firstDigit(String line) {
    int at = 0;
    while (at < line.length() && Cursor.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfDigits(String line) {
    int at = firstDigit(line);
    while (at < line.length() && Cursor.isDigit(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
