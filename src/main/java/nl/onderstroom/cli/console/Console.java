package nl.onderstroom.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;

/**
 * Where a command writes: data to {@code out}, progress and problems to {@code err}.
 *
 * @param terminal whether a person is watching {@code err}
 */
public record Console(PrintWriter out, PrintWriter err, Terminal terminal, Clock clock) {
  /** Whether a person is watching. */
  public enum Terminal {
    INTERACTIVE,
    LOGGED;

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /**
     * Of stderr alone: whoever sends stdout to a file is still watching. Java itself only tells of
     * stdin and stdout together; Linux tells what stderr is.
     */
    @SuppressWarnings("SystemConsoleNull")
    public static Terminal ofStandardError() {
      try {
        String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty")
            ? INTERACTIVE
            : LOGGED;
      } catch (IOException | UnsupportedOperationException e) { // another system
        return System.console() == null ? LOGGED : INTERACTIVE;
      }
    }
  }

  /** Place, what is wrong and how to mend it, on one line each. */
  public void say(UserProblem problem, Texts texts) {
    err.println(problem.place() + ": " + texts.what(problem));
    err.println("  " + texts.mend(problem));
    err.flush();
  }
}
