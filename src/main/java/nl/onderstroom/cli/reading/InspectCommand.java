package nl.onderstroom.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.options.ReportLanguage;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.direct.NamedFiles;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what each file is read as: one JSON object a line. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final ReportLanguage language = new ReportLanguage();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  public InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Texts texts = language.texts();
    int refused = 0;
    try (ShelteredReader reader = new ShelteredReader()) {
      for (Path file : NamedFiles.in(files)) {
        Reading reading = reader.read(NamedFiles.shown(file), Files.readAllBytes(file));
        console.out().println(Json.line(line(reading, texts)));
        console.out().flush();
        refused += reading.refusal() == null ? 0 : 1;
      }
    }
    return ExitCode.ofRun(refused);
  }

  private static Record line(Reading reading, Texts texts) {
    Refusal refusal = reading.refusal();
    if (refusal == null) {
      return Inspection.of(reading.expectDocument(), new SpeechJudges(), texts);
    }
    UserProblem problem = refusal.problem();
    return new Inspection.RefusedFile(
        reading.path(),
        new Inspection.Refused(
            problem.code(), problem.place(), texts.what(problem), texts.mend(problem)));
  }
}
