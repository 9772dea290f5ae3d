package nl.onderstroom.intake.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A content line of a calendar (RFC 5545, 3.1, and RFC 6868).
 *
 * <pre>
 * property  = name {";" parameter} ":" value
 * parameter = name "=" (text | quote text quote) {"," ...}
 * text      = anything; "^n" is a line end, "^'" a quote, "^^" a caret
 * </pre>
 *
 * @param line on which it begins, from 1
 * @param name in capitals
 * @param parameters by name in capitals, as written; of several values all, with their commas
 */
record Property(int line, String name, Map<String, String> parameters, String value) {
  Property {
    parameters = Map.copyOf(parameters);
  }

  /** Of an unfolded line; without a colon it has an empty value. */
  static Property of(int line, String written) {
    Map<String, String> parameters = new HashMap<>();
    int nameEnd = end(written, 0);
    int at = nameEnd;
    while (at < written.length() && written.charAt(at) == ';') {
      int end = end(written, at + 1);
      int equals = written.indexOf('=', at);
      if (equals > 0 && equals < end) {
        parameters.put(
            written.substring(at + 1, equals).strip().toUpperCase(Locale.ROOT),
            decoded(written.substring(equals + 1, end)));
      }
      at = end;
    }
    return new Property(
        line,
        written.substring(0, nameEnd).strip().toUpperCase(Locale.ROOT),
        parameters,
        at < written.length() ? written.substring(at + 1) : "");
  }

  /** Empty where it is not there. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  boolean is(String wanted, String written) {
    return name.equals(wanted) && value.strip().equalsIgnoreCase(written);
  }

  /** The value where it is a text: without the backslashes. */
  String text() {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char escaped = value.charAt(++i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The values where it is a list of texts: a comma parts them, one with a backslash does not. */
  Stream<String> texts() {
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) == ',') {
        texts.add(new Property(line, name, parameters, value.substring(from, i)).text().strip());
        from = i + 1;
      } else if (value.charAt(i) == '\\') {
        i++;
      }
    }
    return texts.stream().filter(text -> !text.isEmpty());
  }

  /** The place of the next semicolon or colon outside quotes. */
  private static int end(String written, int from) {
    boolean quoted = false;
    for (int i = from; i < written.length(); i++) {
      char c = written.charAt(i);
      quoted ^= c == '"';
      boolean address = c == ':' && from > 0 && written.startsWith("//", i + 1); // "tzone://..."
      if (!quoted && !address && (c == ';' || c == ':')) {
        return i;
      }
    }
    return written.length();
  }

  private static String decoded(String parameter) {
    String plain = parameter.replace("\"", "");
    return plain.indexOf('^') < 0
        ? plain
        : plain.replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
  }
}
