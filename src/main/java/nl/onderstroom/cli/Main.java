package nl.onderstroom.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import picocli.CommandLine;

/** The program: arguments in, data on stdout, problems on stderr, an exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Console console =
        new Console(
            writer(System.out),
            writer(System.err),
            Console.Terminal.ofStandardError(),
            Clock.systemUTC());
    System.exit(run(console, args));
  }

  /** The whole program but for its end. */
  static int run(Console console, String... args) {
    Texts texts = language(args);
    CommandLine line = CommandTree.of(console, args);
    line.setResourceBundle(new HelpTexts(texts));
    line.setOut(console.out()).setErr(console.err());
    line.setParameterExceptionHandler(
        (e, unused) -> {
          console.say(WrongCall.of(e), texts);
          return ExitCode.WRONG_CALL;
        });
    line.setExecutionExceptionHandler((e, unused, alsoUnused) -> failed(console, texts, e));
    int code = line.execute(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static int failed(Console console, Texts texts, Exception e) {
    if (e instanceof UserProblem problem) {
      console.say(problem, texts);
      return ExitCode.of(problem);
    }
    console.err().println(texts.say("cli.bug", Map.of("exception", e.toString())));
    Arrays.stream(e.getStackTrace()).limit(8).forEach(at -> console.err().println("  at " + at));
    return ExitCode.BUG;
  }

  /** Help is English unless Dutch is asked; looked up before parsing, since parsing may fail. */
  private static Texts language(String... args) {
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--lang");
    boolean dutch =
        words.contains("--lang=nl")
            || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("nl"));
    return dutch ? Texts.dutch() : Texts.english();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
