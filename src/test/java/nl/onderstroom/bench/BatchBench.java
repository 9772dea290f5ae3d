package nl.onderstroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.onderstroom.catalogue.OwnEars;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.direct.AnalyseJob;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.report.Edition;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.xlsx.WorkbookWriter;
import nl.onderstroom.simulate.Organisation;

/** A hundred meetings with attendance and chat to one workbook, in one cold JVM, without Spark. */
public final class BatchBench {
  private static final int MEETINGS = 100;
  private static final double NANOS_A_SECOND = 1e9;

  private BatchBench() {}

  private static AnalyseJob.Options asked(Path team) {
    return new AnalyseJob.Options(
        List.of(team),
        List.of(),
        PeopleFile.none(),
        null,
        Edition.COACH,
        "nl",
        Thresholds.standard(),
        OwnEars.none());
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("onderstroom-bench");
    try {
      new Organisation(1, MEETINGS, 60, 1, null).writeTo(folder);
      Path team = folder.resolve("team-001");
      long start = System.nanoTime();
      Report report = AnalyseJob.run(asked(team));
      int bytes = new WorkbookWriter(Sheets.COACH).write(report).length;
      double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
      System.out.printf(
          Locale.ROOT,
          "%d meetings of an hour with attendance and chat, one JVM|%.1f s|target 5 s (%d KB)%n",
          report.team().meetings().size(),
          seconds,
          bytes / 1024);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }
}
