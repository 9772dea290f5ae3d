package nl.onderstroom.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.Settings;
import nl.onderstroom.jobs.direct.AnalyseJob;
import nl.onderstroom.jobs.direct.NamedFiles;
import nl.onderstroom.jobs.direct.WholeFile;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.report.Edition;
import nl.onderstroom.report.FileNotice;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.JsonReport;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.xlsx.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Transcripts and logs of a team to a workbook. */
@Command(name = "analyse", mixinStandardHelpOptions = true)
public final class AnalyseCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Option(names = "--attendance", paramLabel = "F")
  private List<Path> attendance = List.of();

  @Option(names = "--chat", paramLabel = "F")
  private List<Path> chats = List.of();

  @Option(names = "--people", paramLabel = "F")
  private @Nullable Path people;

  @Option(names = "--team", paramLabel = "T")
  private @Nullable String team;

  @Option(names = "--edition", paramLabel = "coach", defaultValue = "coach")
  private String edition = "coach";

  @Option(names = "--lang", paramLabel = "nl|en")
  private @Nullable String language;

  @Option(names = "--config", paramLabel = "F")
  private @Nullable Path config;

  @Option(names = "--out", paramLabel = "X.xlsx")
  private @Nullable Path out;

  @Option(names = "--json", paramLabel = "Y.json")
  private @Nullable Path json;

  public AnalyseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (out == null && json == null) {
      throw new UserProblem("missing-argument", "analyse", Map.of("names", "--out"));
    }
    // The first workbook of a JVM loads a thousand classes: it does so while the files are read.
    CompletableFuture<Void> warm = CompletableFuture.runAsync(WorkbookWriter::warmUp);
    Settings settings = Settings.read(config).settling(people);
    Texts texts = Texts.of(language == null ? settings.language() : language);
    Report report = AnalyseJob.run(asked(settings, texts));
    warm.join();
    if (out != null) {
      WholeFile.write(out, new WorkbookWriter(Sheets.COACH).write(report));
    }
    if (json != null) {
      WholeFile.write(json, JsonReport.of(report).written().getBytes(StandardCharsets.UTF_8));
    }
    sayAside(texts);
    return said(report, texts);
  }

  private AnalyseJob.Options asked(Settings settings, Texts texts) {
    return new AnalyseJob.Options(
        files,
        attendance,
        chats,
        settings.people(),
        team,
        edition(),
        texts.code(),
        settings.thresholds(),
        settings.ears());
  }

  private void sayAside(Texts texts) throws IOException {
    for (Path aside : NamedFiles.asideIn(files)) {
      String path = NamedFiles.shown(aside);
      console.err().println(texts.say("job.aside", Map.of("paths", path)));
    }
  }

  private Edition edition() {
    if (!edition.equals(Edition.COACH.name().toLowerCase(Locale.ROOT))) {
      throw new UserProblem("unknown-edition", "--edition", Map.of("value", edition));
    }
    return Edition.COACH;
  }

  private int said(Report report, Texts texts) {
    for (FileRow file : report.files()) {
      if (file.code() != null) {
        FileNotice notice = FileNotice.of(file, texts);
        console.err().println(notice.place() + ": " + notice.what());
        console.err().println("  " + notice.mend());
      }
    }
    Path written = out == null ? json : out;
    console
        .err()
        .println(
            texts.say(
                "cli.analysed",
                Map.of(
                    "inputs", report.account().inputs(),
                    "processed", report.account().processed(),
                    "quarantined", report.account().quarantined(),
                    "duplicates", report.account().duplicates(),
                    "meetings", report.team().meetings().size(),
                    "file", String.valueOf(written))));
    return ExitCode.ofRun(report.account().quarantined());
  }
}
