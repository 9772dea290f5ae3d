package nl.onderstroom.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.onnx.ToneModel;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.OwnEars;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.Settings;
import nl.onderstroom.cli.options.ReportLanguage;
import nl.onderstroom.jobs.direct.AnnotateJob;
import nl.onderstroom.jobs.direct.AnnotateJob.Annotated;
import nl.onderstroom.jobs.direct.NamedFile;
import nl.onderstroom.jobs.direct.NamedFiles;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.json.Json;
import nl.onderstroom.report.FileNotice;
import nl.onderstroom.report.FileRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is read in each utterance: one JSON object a line. */
@Command(name = "annotate", mixinStandardHelpOptions = true)
public final class AnnotateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final ReportLanguage language = new ReportLanguage();

  @Option(names = "--config", paramLabel = "F")
  private @Nullable Path config;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  public AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OwnEars ears = Settings.read(config).ears();
    Path folder = ears.toneModel();
    try (ToneModel model = folder == null ? null : ToneModel.open(folder)) {
      // Hints are of our lexicon: beside a model of the user's own they would be of another scale.
      ToDoubleFunction<Said> hints = model == null ? Annotators::hint : said -> 0;
      return ExitCode.ofRun(annotate(Annotators.with(ears.phrases(), model), hints));
    }
  }

  /** How many files were refused. */
  private int annotate(Annotator annotator, ToDoubleFunction<Said> hints) throws IOException {
    int refused = 0;
    for (NamedFile file : NamedFiles.in(files)) {
      Annotated annotated = AnnotateJob.run(file, annotator);
      AnnotatedMeeting meeting = annotated.meeting();
      if (meeting != null) {
        AnnotatedLine.of(annotated.file().path(), meeting, hints)
            .forEach(line -> console.out().println(Json.line(line)));
        console.out().flush();
      }
      refused += annotated.file().status() == FileRow.Status.QUARANTINED ? 1 : 0;
      remark(annotated.file());
    }
    return refused;
  }

  private void remark(FileRow file) {
    if (file.code() != null) {
      FileNotice notice = FileNotice.of(file, language.texts());
      console.err().println(notice.place() + ": " + notice.what());
      console.err().println("  " + notice.mend());
    }
  }
}
