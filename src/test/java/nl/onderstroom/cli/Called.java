package nl.onderstroom.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.onderstroom.cli.console.Console;

/** What a call of the program printed, and how it ended. */
public record Called(int code, String out, String err) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-20T01:00:00Z"), ZoneOffset.UTC);

  public static Called with(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), Console.Terminal.LOGGED, CLOCK);
    int code = Main.run(console, args);
    return new Called(code, out.toString(), err.toString());
  }
}
