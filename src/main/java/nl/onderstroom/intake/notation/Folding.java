package nl.onderstroom.intake.notation;

import java.text.Normalizer;
import java.util.Locale;
import nl.onderstroom.language.Letters;

/** Letters without what writers vary: case, diacritics, ligatures, kinds of space and quote. */
public final class Folding {
  private Folding() {}

  /** A key to compare by, never to show. */
  public static String fold(String text) {
    String cleaned = clean(text);
    if (Letters.plain(cleaned)) {
      return cleaned.toLowerCase(Locale.ROOT).replace('`', '\'');
    }
    String apart = Normalizer.normalize(cleaned, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> append(folded, letter));
    return folded.toString();
  }

  /** The same text with ordinary spaces, without invisible marks, composed. */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> appendClean(cleaned, letter));
    return Normalizer.normalize(cleaned.toString().strip(), Normalizer.Form.NFC);
  }

  /** Letters and digits of any script, with one dash between them. */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    fold(text).codePoints().forEach(letter -> appendSlug(slug, letter));
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static void appendSlug(StringBuilder slug, int letter) {
    if (Character.isLetterOrDigit(letter)) {
      slug.appendCodePoint(letter);
    } else if (letter != '\'' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  /** Most cells of most tables are, and then nothing has to be copied. */
  private static boolean isClean(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' ? !isPlain(c) : c < ' ' || (c == ' ' && gap)) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap || text.isEmpty();
  }

  /** Letters and signs of western Europe that are neither gaps nor marks, and never compose. */
  private static boolean isPlain(char c) {
    boolean letter = c > '\u00A0' && c < '\u0300' && c != '\u00AD';
    boolean dashOrQuote = c >= '\u2010' && c <= '\u2026';
    return letter || dashOrQuote;
  }

  private static void appendClean(StringBuilder cleaned, int letter) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      if (cleaned.length() > 0 && cleaned.charAt(cleaned.length() - 1) != ' ') {
        cleaned.append(' ');
      }
    } else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
      cleaned.appendCodePoint(letter);
    }
  }

  /** What NFKD leaves whole; the dotless i because capital I folds to i as well. */
  private static void append(StringBuilder folded, int letter) {
    switch (letter) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      case '‘', '’', 'ʼ', '`', '´' -> folded.append('\'');
      case '‐', '‑', '–', '—' -> folded.append('-');
      default -> {
        if (Character.getType(letter) != Character.NON_SPACING_MARK) {
          folded.appendCodePoint(letter);
        }
      }
    }
  }
}
