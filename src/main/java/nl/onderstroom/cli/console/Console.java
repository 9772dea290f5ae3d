package nl.onderstroom.cli.console;

import java.io.PrintWriter;
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
    LOGGED
  }

  /** Place, what is wrong and how to mend it, on one line each. */
  public void say(UserProblem problem, Texts texts) {
    err.println(problem.place() + ": " + texts.what(problem));
    err.println("  " + texts.mend(problem));
    err.flush();
  }
}
