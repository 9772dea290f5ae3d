package nl.onderstroom.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.onderstroom.cli.commands.AnalyseCommand;
import nl.onderstroom.cli.commands.DoctorCommand;
import nl.onderstroom.cli.commands.ExplainActCommand;
import nl.onderstroom.cli.commands.ExplainCommand;
import nl.onderstroom.cli.commands.IngestCommand;
import nl.onderstroom.cli.commands.NightlyCommand;
import nl.onderstroom.cli.commands.ReportCommand;
import nl.onderstroom.cli.commands.RetryCommand;
import nl.onderstroom.cli.commands.SimulateCommand;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.reading.AnnotateCommand;
import nl.onderstroom.cli.reading.InspectCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands, by name. */
final class CommandTree {
  private static final String LANG = "--lang";

  private CommandTree() {}

  /**
   * The tree that is asked for: to look through all commands takes longer than to read a file, so
   * where the arguments name one it stands there alone.
   */
  static CommandLine of(Console console, String... args) {
    Map<String, Supplier<CommandLine>> commands = commands(console);
    CommandLine tree = new CommandLine(new Onderstroom());
    Supplier<CommandLine> asked = commands.get(named(args));
    (asked == null ? commands.values() : List.of(asked))
        .forEach(one -> tree.addSubcommand(one.get()));
    return tree;
  }

  private static Map<String, Supplier<CommandLine>> commands(Console console) {
    Map<String, Supplier<CommandLine>> commands = new TreeMap<>();
    commands.put("analyse", () -> new CommandLine(new AnalyseCommand(console)));
    commands.put("annotate", () -> new CommandLine(new AnnotateCommand(console)));
    commands.put("doctor", () -> new CommandLine(new DoctorCommand(console)));
    commands.put("explain", () -> explain(console));
    commands.put("ingest", () -> new CommandLine(new IngestCommand(console)));
    commands.put("inspect", () -> new CommandLine(new InspectCommand(console)));
    commands.put("nightly", () -> new CommandLine(new NightlyCommand(console)));
    commands.put("report", () -> new CommandLine(new ReportCommand(console)));
    commands.put("retry", () -> new CommandLine(new RetryCommand(console)));
    commands.put("simulate", () -> new CommandLine(new SimulateCommand(console)));
    return commands;
  }

  /** The first word that is no option, nor the language behind one. */
  private static String named(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(LANG)) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return args[i];
      }
    }
    return "";
  }

  private static CommandLine explain(Console console) {
    return new CommandLine(new ExplainCommand(console))
        .addSubcommand(new ExplainActCommand(console));
  }

  /** Without a command: the help. */
  @Command(name = "onderstroom", mixinStandardHelpOptions = true, versionProvider = Version.class)
  static final class Onderstroom implements Runnable {
    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Main looks it up before parsing; here it only makes it known. */
    @SuppressWarnings("UnusedVariable")
    @CommandLine.Option(names = LANG, paramLabel = "nl|en")
    private String language = "en";

    @Override
    public void run() {
      if (spec != null) {
        spec.commandLine().usage(spec.commandLine().getOut());
      }
    }
  }

  /** From the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"onderstroom " + nl.onderstroom.catalogue.Release.version()};
    }
  }
}
