package nl.onderstroom.report;

import java.util.List;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.TeamAnalysis;

/**
 * All that a workbook or a JSON report says.
 *
 * @param language of the report, {@code nl} or {@code en}
 * @param files one row a file that was offered, in order of path
 * @param plans which files make up which meetings
 * @param version of the program
 */
public record Report(
    Edition edition,
    String language,
    TeamAnalysis team,
    Account account,
    List<FileRow> files,
    MeetingPlans plans,
    Thresholds thresholds,
    String version) {
  public Report {
    files = List.copyOf(files);
  }

  /** Of files of which nothing was joined. */
  public Report(
      Edition edition,
      String language,
      TeamAnalysis team,
      Account account,
      List<FileRow> files,
      Thresholds thresholds,
      String version) {
    this(edition, language, team, account, files, MeetingPlans.NONE, thresholds, version);
  }
}
