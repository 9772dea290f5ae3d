package nl.onderstroom.intake.scan;

/** The lines of a text, one after the other; LF, CR and CRLF end a line. */
public final class Lines {
  private final String text;
  private int start;
  private int end;
  private int number = 1;
  private String line;

  public Lines(String text) {
    this.text = text;
    this.end = endFrom(0);
    this.line = text.substring(0, end);
  }

  /** False after the last line; an end of line at the end of the text starts no new line. */
  public boolean more() {
    return start < text.length();
  }

  /** The line that {@link #next} will give. */
  public String peek() {
    return line;
  }

  /** Of the line that {@link #next} will give, from 1. */
  public int number() {
    return number;
  }

  public String next() {
    String given = line;
    start = end;
    if (start < text.length()) {
      boolean crlf = text.charAt(start) == '\r' && text.startsWith("\n", start + 1);
      start += crlf ? 2 : 1;
    }
    end = endFrom(start);
    line = text.substring(start, end);
    number++;
    return given;
  }

  private int endFrom(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
