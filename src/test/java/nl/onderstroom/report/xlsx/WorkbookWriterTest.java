package nl.onderstroom.report.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.report.JsonReport;
import nl.onderstroom.report.Reports;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
  @Test
  void scratch() throws Exception {
    for (String language : new String[] {"nl", "en"}) {
      long t = System.nanoTime();
      byte[] bytes = new WorkbookWriter(Sheets.COACH).write(Reports.careTeam(language));
      System.out.println(language + " " + (System.nanoTime() - t) / 1e6 + " " + bytes.length);
      Files.write(Path.of("/tmp/wbk/care-" + language + ".xlsx"), bytes);
      Files.writeString(
          Path.of("/tmp/wbk/care-" + language + ".json"),
          JsonReport.of(Reports.careTeam(language)).written());
    }
  }
}
