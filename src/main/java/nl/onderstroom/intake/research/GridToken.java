package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A number or string that stands free in a file of Praat.
 *
 * @param line on which it begins, from 1
 * @param string whether it stood in quotes
 */
record GridToken(int line, boolean string, String text) {
  boolean is(String expected) {
    return text.equals(expected);
  }

  /** Null where it is no number. */
  @Nullable Double findNumber() {
    try {
      return string ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static List<GridToken> all(SourceText source) {
    List<GridToken> tokens = new ArrayList<>();
    String text = source.text();
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '"') {
        end = stringEnd(source, at, line);
        String inside = text.substring(at + 1, end - 1).replace("\"\"", "\"");
        tokens.add(new GridToken(line, true, inside));
      } else if (c == '!') {
        end = lineEnd(text, at);
      } else if (c > ' ') {
        end = wordEnd(text, at);
        String word = text.substring(at, end);
        if (number(word)) {
          tokens.add(new GridToken(line, false, word));
        }
      }
      line += lines(text, at, end);
      at = end;
    }
    return tokens;
  }

  private static int stringEnd(SourceText source, int from, int line) {
    String text = source.text();
    int at = from + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (text.startsWith("\"\"", at)) {
        at += 2;
      } else {
        return at + 1;
      }
    }
    throw new UserProblem("broken-textgrid", source.path() + ":" + line);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '"') {
      at++;
    }
    return at;
  }

  private static boolean number(String word) {
    char first = word.charAt(0);
    boolean signed = (first == '-' || first == '+') && word.length() > 1;
    return signed || (first >= '0' && first <= '9');
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      boolean bare = text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
      lines += bare || text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
