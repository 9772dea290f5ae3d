package nl.onderstroom.intake.scan;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.translate.EntityArrays;
import org.jspecify.annotations.Nullable;

/**
 * Character references as in HTML: by name, by number, by hexadecimal number.
 *
 * <pre>
 * reference = "&#" digits [";"] | "&#x" hex digits [";"] | "&" name ";" | "&" old name
 * </pre>
 *
 * Names are those of HTML 4, not the two thousand mathematical ones of HTML 5. The old ones
 * (Latin-1 and the four of SGML) need no semicolon. What is no reference stays as it stands.
 */
public final class CharacterReferences {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LAST_CODE_POINT = 0x10FFFF;
  private static final String REPLACEMENT = "\uFFFD";
  private static final Map<String, String> NAMED = new HashMap<>();
  private static final Set<String> OLD = new HashSet<>();
  private static final int LONGEST;

  static {
    register(EntityArrays.HTML40_EXTENDED_UNESCAPE);
    register(EntityArrays.ISO8859_1_UNESCAPE);
    register(EntityArrays.BASIC_UNESCAPE);
    OLD.addAll(NAMED.keySet());
    EntityArrays.HTML40_EXTENDED_UNESCAPE.keySet().forEach(key -> OLD.remove(name(key)));
    for (String loud : new String[] {"amp", "lt", "gt", "quot", "copy", "reg"}) {
      String upper = loud.toUpperCase(Locale.ROOT);
      NAMED.put(upper, NAMED.getOrDefault(loud, ""));
      OLD.add(upper);
    }
    NAMED.put("apos", "'");
    LONGEST = NAMED.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private CharacterReferences() {}

  private static void register(Map<CharSequence, CharSequence> entities) {
    entities.forEach((key, value) -> NAMED.put(name(key), value.toString()));
  }

  /** Without ampersand and semicolon. */
  private static String name(CharSequence entity) {
    return entity.subSequence(1, entity.length() - 1).toString();
  }

  public static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '&') {
        at = append(text, at, out);
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  /**
   * Appends what the ampersand at this place stands for.
   *
   * @return the place after the reference
   */
  private static int append(String text, int ampersand, StringBuilder out) {
    int at = ampersand + 1;
    if (at < text.length() && text.charAt(at) == '#') {
      return numeric(text, ampersand, out);
    }
    for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
      String name = text.substring(at, end);
      @Nullable String value = NAMED.get(name);
      boolean closed = end < text.length() && text.charAt(end) == ';';
      if (value != null && (closed || OLD.contains(name))) {
        out.append(value);
        return closed ? end + 1 : end;
      }
    }
    out.append('&');
    return at;
  }

  private static int numeric(String text, int ampersand, StringBuilder out) {
    int at = ampersand + 2;
    boolean hex = at < text.length() && (text.charAt(at) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int first = hex ? at + 1 : at;
    int end = first;
    int value = 0;
    while (end < text.length() && digit(text.charAt(end), radix) >= 0) {
      value = Math.min(value * radix + digit(text.charAt(end), radix), LAST_CODE_POINT + 1);
      end++;
    }
    if (end == first) {
      out.append('&');
      return ampersand + 1;
    }
    out.append(character(value));
    return end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  private static String character(int value) {
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    if (value == 0 || surrogate || value > LAST_CODE_POINT) {
      return REPLACEMENT;
    }
    return value >= 0x80 && value < 0xA0
        ? new String(new byte[] {(byte) value}, WINDOWS_1252)
        : Character.toString(value);
  }
}
