package nl.onderstroom.cli.console;

import java.time.Instant;
import nl.onderstroom.cli.console.Console.Terminal;

/** What is printed while work goes on: on a terminal each look over the one before it. */
final class Drawing {
  private final Terminal terminal;
  private int width;

  Drawing(Terminal terminal) {
    this.terminal = terminal;
  }

  synchronized String next(Bar bar, long done, Instant now) {
    return terminal == Terminal.INTERACTIVE
        ? over(bar.drawn(done, now))
        : "  " + bar.line(done, now) + "\n";
  }

  /** Leaves the full bar; of work that was over before anybody looked, nothing. */
  synchronized String last(Bar bar, long done, Instant now) {
    return width == 0 ? "" : over(bar.drawn(done, now)) + "\n";
  }

  private String over(String line) {
    String padding = " ".repeat(Math.max(0, width - line.length()));
    width = line.length();
    return "\r" + line + padding;
  }
}
