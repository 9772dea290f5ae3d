package nl.onderstroom.report.xlsx.text;

/**
 * How many lines a text takes in a cell. Office programs do not grow merged cells by themselves,
 * and measuring with fonts is slow and differs by machine; so widths are estimated, on the wide
 * side.
 */
public final class Lines {
  /** By how much of a digit a letter of the typeface takes. */
  private static final String HALF = " .,:;'’Iijlï";

  private static final String TWO_THIRDS = "!()-[]{}|frtJ/“”\"";
  private static final String WIDE = "mwMW@%…&";

  /** Chinese, Japanese and Korean letters, and emoji, begin here. */
  private static final char WIDE_SCRIPTS = 0x2E80;

  private Lines() {}

  /** At least 1. {@code width} is in digits of the standard font, as column widths are. */
  public static int of(String text, double width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += wrapped(line, width);
    }
    return Math.max(1, lines);
  }

  private static int wrapped(String line, double width) {
    int lines = 1;
    double used = 0;
    for (String word : line.split(" ", -1)) {
      double length = length(word);
      double needed = used == 0 ? length : used + length(" ") + length;
      if (needed <= width) {
        used = needed;
      } else if (used > 0 && length <= width) {
        lines++;
        used = length;
      } else {
        // A word longer than the line is cut where the line ends.
        int cuts = (int) Math.ceil(length / width);
        lines += used > 0 ? cuts : cuts - 1;
        used = length - (cuts - 1) * width;
      }
    }
    return lines;
  }

  private static double length(String text) {
    double length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += width(text.charAt(i));
    }
    return length;
  }

  private static double width(char letter) {
    if (HALF.indexOf(letter) >= 0) {
      return 0.5;
    }
    if (TWO_THIRDS.indexOf(letter) >= 0) {
      return 0.7;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 1.6;
    }
    if (letter >= WIDE_SCRIPTS) {
      return 2;
    }
    return Character.isUpperCase(letter) ? 1.15 : 1;
  }
}
