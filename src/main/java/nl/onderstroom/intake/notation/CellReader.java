package nl.onderstroom.intake.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a delimited text apart, as RFC 4180 has it and spreadsheets bend it.
 *
 * <pre>
 * table  = row {end row}                         end = LF | CR | CRLF
 * row    = cell {delimiter cell}
 * cell   = plain | quote {sign | quote quote} quote {space}
 * plain  = anything without delimiter and end
 * </pre>
 *
 * A quote closes a cell only before a delimiter, an end or spaces up to these: people write quotes
 * within quotes. One that is never closed is a sign like any other, and so are all after it: a
 * single stray quote must not swallow the rest of a file.
 */
final class CellReader {
  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private boolean quoting;
  private int at;
  private int line = 1;

  /**
   * @param quoting which of the two kinds of file it is
   */
  CellReader(String text, char delimiter, Quoting quoting) {
    this.text = text;
    this.delimiter = delimiter;
    this.quoting = quoting == Quoting.RFC_4180;
  }

  /** Whether quotes mean something. */
  enum Quoting {
    RFC_4180,
    NONE
  }

  /** False after the last row; an end at the end of the text starts no new row. */
  boolean more() {
    return at < text.length();
  }

  /** Of the row that {@link #next} will give, from 1. */
  int line() {
    return line;
  }

  List<String> next() {
    cells.clear();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == delimiter) {
      at++;
      cells.add(cell());
    }
    if (at < text.length()) {
      boolean crlf = text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
      at += crlf ? 2 : 1;
      line++;
    }
    return cells;
  }

  private String cell() {
    if (quoting && at < text.length() && text.charAt(at) == QUOTE) {
      String quoted = findQuoted();
      if (quoted != null) {
        return quoted;
      }
      quoting = false;
    }
    int start = at;
    at = endOfPlain(at);
    return text.substring(start, at);
  }

  private int endOfPlain(int from) {
    int end = from;
    while (end < text.length() && !ends(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean ends(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  /** Null where no quote closes it; then nothing has moved. */
  private @Nullable String findQuoted() {
    int start = at + 1;
    boolean doubled = false;
    int quote = text.indexOf(QUOTE, start);
    while (quote >= 0) {
      if (text.startsWith("\"", quote + 1)) {
        doubled = true;
        quote = text.indexOf(QUOTE, quote + 2);
        continue;
      }
      int next = quote + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next == text.length() || ends(text.charAt(next))) {
        at = next;
        String inside = text.substring(start, quote);
        countLines(inside);
        return doubled ? inside.replace("\"\"", "\"") : inside;
      }
      quote = text.indexOf(QUOTE, quote + 1);
    }
    return null;
  }

  private void countLines(String inside) {
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      boolean end = c == '\n' || (c == '\r' && !inside.startsWith("\n", i + 1));
      line += end ? 1 : 0;
    }
  }
}
