package nl.onderstroom.intake.scan;

import java.text.Normalizer;

/** Words as we keep them: composed (NFC), one space between, nothing invisible. */
public final class Wording {
  private static final char FIRST_THAT_COMPOSES = '\u0300';
  private static final char FIRST_FAR_GAP = '\u1680';
  private static final String FAR_GAPS = "\u0085\u00A0\u2007\u202F";
  private static final String FAR_NOTHINGS =
      "\u007F\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

  private Wording() {}

  public static String tidy(String written) {
    String inner = withoutSpacesAround(written);
    String spaced = isTidy(inner) ? inner : spaced(inner);
    return composes(spaced) ? Normalizer.normalize(spaced, Normalizer.Form.NFC) : spaced;
  }

  /** Of a tidy text. */
  public static int words(String tidy) {
    if (tidy.isEmpty()) {
      return 0;
    }
    int words = 1;
    for (int i = 0; i < tidy.length(); i++) {
      words += tidy.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** What stands after a colon or a clock begins with one, and is tidy but for that. */
  private static String withoutSpacesAround(String written) {
    int from = 0;
    int to = written.length();
    while (from < to && written.charAt(from) == ' ') {
      from++;
    }
    while (to > from && written.charAt(to - 1) == ' ') {
      to--;
    }
    return written.substring(from, to);
  }

  /** Most texts are, and then nothing has to be copied. */
  private static boolean isTidy(String written) {
    boolean gap = true;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean plain = isPlain(c);
      boolean plainGap = c == ' ' && !gap;
      if (!plain && !plainGap && (isGap(c) || isNothing(c))) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap || written.isEmpty();
  }

  private static String spaced(String written) {
    StringBuilder kept = new StringBuilder(written.length());
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isPlain(c) && isGap(c)) {
        gap = !kept.isEmpty();
      } else if (isPlain(c) || !isNothing(c)) {
        kept.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return kept.toString();
  }

  private static boolean composes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_THAT_COMPOSES) {
        return true;
      }
    }
    return false;
  }

  /** Neither gap nor nothing, told at a glance: ASCII, and the letters of Europe. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < '\u007F') || (c > '\u00A0' && c < FIRST_FAR_GAP);
  }

  private static boolean isGap(char c) {
    if (c <= ' ') {
      return Cursor.isSpace(c) || c == '\u000B';
    }
    return c >= '\u0080' && (FAR_GAPS.indexOf(c) >= 0 || Character.isWhitespace(c));
  }

  private static boolean isNothing(char c) {
    return c < ' ' ? !isGap(c) : c >= '\u007F' && FAR_NOTHINGS.indexOf(c) >= 0;
  }
}
