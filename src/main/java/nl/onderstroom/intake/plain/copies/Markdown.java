package nl.onderstroom.intake.plain.copies;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;

/**
 * Transcripts with the marks of Markdown, or the bullets of a list, around names.
 *
 * <pre>
 * line = "@" time text | ["#"{1,6} " "] [("*" | "•" | "·" | "+") " "] [bold | slanted] text
 * bold = "**" text "**" | "__" text "__"
 * slanted = "*" name ":" "*" | "_" name "_" ":"
 * </pre>
 *
 * A heading with a colon and words behind it names nobody, and stays. The other marks go, and so
 * does what keeps a bracket from being one: {@code \[0:12\]}.
 */
final class Markdown {
  private static final String BULLETS = "*•·+";
  private static final String SIGNS = "#_@\\" + BULLETS;
  private static final int DEEPEST = 6;

  private Markdown() {}

  /** The text itself where it has no marks. */
  static String plain(String text) {
    if (SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (Lines lines = new Lines(text); lines.more(); ) {
      String line = lines.next();
      plain.append(unmarked(line)).append('\n');
    }
    return plain.toString();
  }

  private static String unmarked(String line) {
    String bare = line.stripLeading();
    int signs = 0;
    while (signs < bare.length() && bare.charAt(signs) == '#') {
      signs++;
    }
    boolean heading =
        signs > 0 && signs <= DEEPEST && bare.startsWith(" ", signs) && !bare.contains(": ");
    boolean bullet =
        bare.length() > 1 && BULLETS.indexOf(bare.charAt(0)) >= 0 && bare.charAt(1) == ' ';
    boolean item = bare.startsWith("- **");
    boolean moment = bare.length() > 1 && bare.charAt(0) == '@' && Cursor.isDigit(bare.charAt(1));
    if (moment) {
      return bare.substring(1);
    }
    String text = heading || bullet || item ? bare.substring(heading ? signs + 1 : 2) : line;
    String light = unslanted(unslanted(unbold(unbold(text, "**"), "__"), '*'), '_');
    return light.indexOf('\\') < 0 ? light : light.replace("\\[", "[").replace("\\]", "]");
  }

  /** Before or behind a colon only: {@code *lacht*} is what somebody does. */
  private static String unslanted(String text, char sign) {
    int end = text.length() > 1 && text.charAt(0) == sign ? text.indexOf(sign, 1) : -1;
    boolean name = end > 1 && (text.charAt(end - 1) == ':' || text.startsWith(":", end + 1));
    return name ? text.substring(1, end) + text.substring(end + 1) : text;
  }

  /** Bold at the beginning only: within what is said it is a word that somebody stressed. */
  private static String unbold(String text, String sign) {
    int end = text.startsWith(sign) ? text.indexOf(sign, sign.length()) : -1;
    return end < 0
        ? text
        : text.substring(sign.length(), end) + text.substring(end + sign.length());
  }
}
