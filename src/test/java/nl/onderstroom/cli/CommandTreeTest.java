package nl.onderstroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.cli.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandTreeTest {
  private static final Set<String> ALL =
      Set.of(
          "analyse",
          "annotate",
          "doctor",
          "explain",
          "ingest",
          "inspect",
          "nightly",
          "report",
          "retry",
          "simulate");

  private static Map<String, CommandLine> commands(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console =
        new Console(nowhere, nowhere, Console.Terminal.ofStandardError(), Clock.systemUTC());
    return CommandTree.of(console, args).getSubcommands();
  }

  @Test
  void eachCommandStandsThereAloneByItsOwnName() {
    for (String command : ALL) {
      assertThat(commands(command, "a.vtt").keySet()).containsExactly(command);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "--help", "--lang nl", "analyze a.vtt", "--versoin"})
  void withoutACommandAllAreThereToChooseFrom(String line) {
    assertThat(commands(line.split(" ", -1)).keySet()).isEqualTo(ALL);
  }

  @Test
  void whatIsBehindAnOptionIsNoCommand() {
    assertThat(commands("--lang", "nl", "report").keySet()).containsExactly("report");
  }
}
