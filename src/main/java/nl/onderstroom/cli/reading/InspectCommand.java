package nl.onderstroom.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.options.ReportLanguage;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.direct.NamedFile;
import nl.onderstroom.jobs.direct.NamedFiles;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.Texts;
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
      for (NamedFile file : NamedFiles.in(files)) {
        Reading reading = file.read(reader);
        lines(reading, texts).forEach(line -> console.out().println(Json.line(line)));
        console.out().flush();
        refused += reading.refusal() == null ? 0 : 1;
      }
    }
    return ExitCode.ofRun(refused);
  }

  /** One; of a workbook one a sheet. */
  private static List<Record> lines(Reading reading, Texts texts) {
    List<Record> lines = new ArrayList<>();
    for (Document document : reading.documents()) {
      lines.add(Inspection.of(document, new SpeechJudges(), texts));
    }
    Refusal refusal = reading.refusal();
    if (refusal != null) {
      lines.add(Inspection.RefusedFile.of(reading.path(), refusal.problem(), texts));
    }
    return lines;
  }
}
