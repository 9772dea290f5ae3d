package nl.onderstroom.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.report.Reports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether another office program than Excel opens and prints the workbook; needs LibreOffice. */
@Tag("office")
class LibreOfficeProcessTest {
  private static final String PROGRAM = "libreoffice";
  private static final int MINUTES = 3;

  @Test
  void opensTheWorkbookAndPrintsIt(@TempDir Path folder) throws IOException, InterruptedException {
    Path workbook = folder.resolve("report.xlsx");
    Files.write(workbook, new WorkbookWriter(Sheets.COACH).write(Reports.hostile("nl")));
    Process process =
        new ProcessBuilder(
                List.of(
                    PROGRAM,
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    workbook.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.size(folder.resolve("report.pdf"))).isGreaterThan(10_000);
  }
}
