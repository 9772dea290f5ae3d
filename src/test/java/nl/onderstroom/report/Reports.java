package nl.onderstroom.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.analysis.TeamAnalyst;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlan.Origin;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.Bond.Role;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.UnsureName;
import nl.onderstroom.model.Utterance;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.TeamAnalysis;

/** Reports to write, made by the real analysts. */
public final class Reports {
  private static final FileRow REFUSED =
      new FileRow(
          "opname.mp4", FileRow.Status.QUARANTINED, null, null, "not-in-texts", null, Map.of());
  private static final FileRow DOUBLE =
      new FileRow(
          "kopie van zonnehof-1.vtt",
          FileRow.Status.DUPLICATE,
          "webvtt",
          null,
          null,
          null,
          Map.of());

  private Reports() {}

  public static Report careTeam(String language) {
    return of(language, "Team Zonnehof", CareTeam.USUAL.all());
  }

  public static Report single(String language) {
    return of(language, "Team Zonnehof", new CareTeam(1, 8, 40, 9).all());
  }

  /** With numbers that are written down, not computed. */
  public static Report byHand(String language) {
    Report report = of(language, SmallTeam.analysis());
    return new Report(
        report.edition(),
        report.language(),
        report.team(),
        report.account(),
        report.files(),
        plans(report.team()),
        report.thresholds(),
        report.version());
  }

  /** The first meeting has a second part, a log and a place in the calendar. */
  private static MeetingPlans plans(TeamAnalysis team) {
    MeetingHeader first = team.meetings().get(0).header();
    String transcript = first.sources().get(0);
    MeetingPlan plan =
        new MeetingPlan(
            first.id(),
            team.team(),
            null,
            first.start(),
            List.of(transcript, "kade-1 deel 2.vtt"),
            List.of("kade-1 chat.txt"),
            null,
            bonds(transcript),
            new Origin(Whence.CALENDAR, Whence.FILE_NAME, Whence.FOLDER, null, Whence.CALENDAR));
    LocalDateTime start = LocalDateTime.of(2026, 2, 23, 10, 0);
    Unheld unheld = new Unheld("agenda.ics", "Kade", start, EventStatus.CANCELLED);
    return new MeetingPlans(List.of(plan), List.of(), List.of(unheld));
  }

  private static List<Bond> bonds(String to) {
    return List.of(
        new Bond("agenda.ics", to, Role.CALENDAR, List.of(Clue.DAY, Clue.TITLE)),
        new Bond("kade-1 chat.txt", to, Role.LOG, List.of(Clue.FILE_NAME)),
        new Bond("kade-1 deel 2.vtt", to, Role.PART, List.of(Clue.FILE_NAME, Clue.PEOPLE)),
        new Bond("kade-1.docx", to, Role.VERSION, List.of(Clue.TEXT)));
  }

  /** Weekly meetings of a year and more, of many people. */
  public static Report large(int meetings, int people) {
    return of("nl", "Team Zonnehof", new CareTeam(meetings, people, 12, meetings / 2).all());
  }

  /** All files were refused. */
  public static Report empty(String language) {
    return of(language, "Team Zonnehof", List.of());
  }

  /** Text alone: no times, no attendance log, no date. */
  public static Report untimed(String language) {
    return of(
        language,
        "Team Zonnehof",
        new CareTeam(3, 5, 40, 9).all().stream().map(Reports::bare).toList());
  }

  /** Everything that a user can write looks like a formula. */
  public static Report hostile(String language) {
    return of(
        language,
        "=cmd|'/C calc'!A0 &D [x]",
        new CareTeam(2, 6, 40, 1).all().stream().map(Reports::poisoned).toList());
  }

  private static Meeting bare(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.team(),
        meeting.title(),
        null,
        meeting.sources(),
        meeting.people(),
        meeting.utterances().stream()
            .map(said -> new Utterance(said.index(), null, said.speaker(), said.text()))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Meeting poisoned(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.team(),
        "+HYPERLINK(\"http://x\") _x0041_ \u0007\u202E",
        meeting.start(),
        List.of("-2+3.vtt", "@SUM(A1)"),
        meeting.people().stream().map(Reports::poisoned).toList(),
        meeting.utterances().stream()
            .map(
                said ->
                    new Utterance(said.index(), said.span(), said.speaker(), "=1+1 " + said.text()))
            .toList(),
        meeting.presences(),
        meeting.chat(),
        List.of(new UnsureName("=A1", "p0001", "similar")));
  }

  private static Person poisoned(Person person) {
    String name = "=1+" + person.id() + "|'x'!A0";
    return new Person(person.id(), name, person.identified(), List.of(name));
  }

  public static Report of(String language, String team, List<Meeting> meetings) {
    Thresholds thresholds = Thresholds.standard();
    MeetingAnalyst analyst = new MeetingAnalyst(Annotators.STANDARD, Measures.ALL, thresholds);
    List<MeetingAnalysis> analyses = meetings.stream().map(analyst::analyse).toList();
    return of(language, new TeamAnalyst(Patterns.ALL, thresholds).analyse(team, analyses));
  }

  public static Report of(String language, TeamAnalysis team) {
    List<FileRow> files = new ArrayList<>();
    for (MeetingAnalysis meeting : team.meetings()) {
      for (String source : meeting.header().sources()) {
        files.add(
            new FileRow(
                source,
                FileRow.Status.PROCESSED,
                "webvtt",
                meeting.header().id(),
                null,
                null,
                Map.of()));
      }
    }
    int processed = files.size();
    files.add(DOUBLE);
    files.add(REFUSED);
    return new Report(
        Edition.COACH,
        language,
        team,
        new Account(processed + 2, processed, 1, 1),
        files,
        Thresholds.standard(),
        "0.1.0");
  }
}
