package nl.onderstroom.intake.xml;

import nl.onderstroom.intake.scan.Cursor;

/** The first element of an XML file, found by hand: for telling formats apart without parsing. */
public final class XmlRoot {
  private static final String DOCTYPE = "<!DOCTYPE";
  private static final String COMMENT = "<!--";

  private XmlRoot() {}

  /** Its name without prefix; empty where this is no XML. */
  public static String of(String text) {
    int at = elementAt(text);
    if (at < 0) {
      return "";
    }
    int end = at + 1;
    int begin = end;
    while (end < text.length() && inName(text.charAt(end))) {
      begin = text.charAt(end) == ':' ? end + 1 : begin;
      end++;
    }
    return text.substring(begin, end);
  }

  /** Whether it brings entities of its own, with which a few lines can become gigabytes. */
  static boolean declaresEntities(String text) {
    int element = elementAt(text);
    int doctype = text.indexOf(DOCTYPE);
    int bracket = doctype < 0 ? -1 : text.indexOf('[', doctype);
    return bracket >= 0 && (element < 0 || bracket < element);
  }

  /** Minus one where there is none. */
  private static int elementAt(String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      if (Cursor.isSpace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith(COMMENT, at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith(DOCTYPE, at)) {
        at = afterDoctype(text, at);
      } else {
        boolean element = text.charAt(at) == '<' && at + 1 < text.length();
        return element && Character.isLetter(text.charAt(at + 1)) ? at : -1;
      }
    }
    return -1;
  }

  private static int afterDoctype(String text, int at) {
    int end = after(text, ">", at);
    int bracket = text.indexOf('[', at);
    return bracket >= 0 && bracket < end ? after(text, "]>", bracket) : end;
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  private static boolean inName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
