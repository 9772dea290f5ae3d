package nl.onderstroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;
import picocli.CommandLine;

/** What picocli could not parse, as a problem that names the nearest thing it knows. */
final class WrongCall {
  private WrongCall() {}

  static UserProblem of(CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    String place = command.getCommandSpec().qualifiedName();
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command, place);
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining(", "));
      return new UserProblem("missing-argument", place, Map.of("names", names));
    }
    return new UserProblem("wrong-argument", place, Map.of("message", firstLine(e)));
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private static UserProblem unmatched(String word, CommandLine command, String place) {
    if (word.startsWith("-")) {
      List<String> options = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
      String name = word.split("=", 2)[0];
      return new UserProblem(
          "unknown-option", place, Map.of("word", name, "nearest", Nearest.of(name, options)));
    }
    boolean namesFirst = !command.getCommandSpec().positionalParameters().isEmpty();
    if (namesFirst || command.getSubcommands().isEmpty()) {
      return new UserProblem("superfluous-argument", place, Map.of("word", word));
    }
    return new UserProblem(
        "unknown-command",
        place,
        Map.of("word", word, "nearest", Nearest.of(word, command.getSubcommands().keySet())));
  }

  private static String firstLine(CommandLine.ParameterException e) {
    String message = e.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
