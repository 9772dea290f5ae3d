package nl.onderstroom.cli;

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
  private CommandTree() {}

  static CommandLine of(Console console) {
    return new CommandLine(new Onderstroom())
        .addSubcommand(new AnalyseCommand(console))
        .addSubcommand(new AnnotateCommand(console))
        .addSubcommand(new DoctorCommand(console))
        .addSubcommand(explain(console))
        .addSubcommand(new IngestCommand(console))
        .addSubcommand(new InspectCommand(console))
        .addSubcommand(new NightlyCommand(console))
        .addSubcommand(new ReportCommand(console))
        .addSubcommand(new RetryCommand(console))
        .addSubcommand(new SimulateCommand(console));
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
    @CommandLine.Option(names = "--lang", paramLabel = "nl|en")
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
