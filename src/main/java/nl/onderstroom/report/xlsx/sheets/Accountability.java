package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.model.UnsureName;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.report.FileNotice;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;
import nl.onderstroom.report.xlsx.sheets.joining.JoinedFiles;

/** What was read and refused, how good the data is, and what each number is and is not. */
public final class Accountability implements Sheet {
  private static final int MOST_FILES = 2_000;

  @Override
  public String id() {
    return "accountability";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    pen.columns(32, 20, 24, 15, 36, 46, 42);
    pen.title(story.say("sheet.accountability.title"), story.say("sheet.purpose"));
    account(story, pen);
    files(story, pen);
    new JoinedFiles(story).draw(pen);
    meetings(story, pen);
    names(story, pen);
    new Cards(story).draw(pen);
    thresholds(story, pen);
  }

  private static void account(Story story, SheetPen pen) {
    Report report = story.report();
    Account account = report.account();
    pen.paragraph(
        story.say(
            "sheet.accountability.account",
            Map.of(
                "inputs",
                account.inputs(),
                "processed",
                account.processed(),
                "quarantined",
                account.quarantined(),
                "duplicates",
                account.duplicates())));
    pen.paragraph(
        story.say(
            "sheet.accountability.made",
            Map.of(
                "version",
                report.version(),
                "edition",
                story.say("sheet.edition.coach"),
                "language",
                story.say("sheet.language." + report.language()))));
    pen.paragraph(story.say("sheet.accountability.use"));
  }

  private static void files(Story story, SheetPen pen) {
    pen.landmark("files");
    pen.heading(story.say("sheet.accountability.files"));
    List<FileRow> files = story.report().files();
    if (files.isEmpty()) {
      pen.paragraph(story.say("sheet.accountability.no-files"));
      return;
    }
    if (!story.folder().isEmpty()) {
      pen.note(story.say("sheet.accountability.folder", Map.of("folder", story.folder())));
    }
    List<Table.Column> columns =
        List.of(
            text("file", story.say("sheet.column.file")),
            text("status", story.say("sheet.column.what-happened")),
            text("meeting", story.say("sheet.column.meeting")),
            text("format", story.say("sheet.column.format")),
            text("what", story.say("sheet.column.what")),
            text("mend", story.say("sheet.column.mend")),
            text("code", story.say("sheet.column.code")));
    List<List<Entry>> rows =
        files.stream().limit(MOST_FILES).map(file -> file(story, file)).toList();
    pen.table(new Table("Bestanden", columns, rows));
    if (files.size() > MOST_FILES) {
      pen.note(story.say("sheet.rows.limit", Map.of("shown", MOST_FILES, "n", files.size())));
    }
  }

  private static List<Entry> file(Story story, FileRow file) {
    boolean told =
        file.status() == FileRow.Status.QUARANTINED
            || story.texts().has("problem." + file.code() + ".what");
    FileNotice notice = told ? FileNotice.of(file, story.texts()) : null;
    MeetingAnalysis meeting = file.meeting() == null ? null : story.findMeeting(file.meeting());
    String place = notice == null || notice.place().equals(file.path()) ? "" : notice.place();
    return List.of(
        Entry.words(story.file(file.path())),
        Entry.words(story.say("sheet.file." + file.status().name().toLowerCase(Locale.ROOT))),
        Entry.quiet(meeting == null ? "" : story.name(meeting.header())),
        Entry.quiet(Objects.requireNonNullElse(file.format(), "")),
        Entry.words(notice == null ? "" : (place.isEmpty() ? "" : place + ": ") + notice.what()),
        Entry.words(notice == null ? "" : notice.mend()),
        Entry.quiet(Objects.requireNonNullElse(file.code(), "")));
  }

  private static void meetings(Story story, SheetPen pen) {
    if (story.meetings().isEmpty()) {
      return;
    }
    pen.heading(story.say("sheet.accountability.meetings"));
    List<Table.Column> columns =
        List.of(
            text("title", story.say("sheet.column.title")),
            text("meeting", story.say("sheet.column.meeting")),
            text("text", story.say("sheet.column.sufficiency")),
            number("duration", story.say("sheet.column.duration")),
            text("attendance", story.say("sheet.column.attendance-language")),
            text("sources", story.say("sheet.column.sources")));
    List<List<Entry>> rows = story.headers().stream().map(m -> meeting(story, m)).toList();
    pen.table(new Table("Kwaliteit", columns, rows));
  }

  private static List<Entry> meeting(Story story, MeetingHeader meeting) {
    Long ms = meeting.durationMs();
    String attendance = attendance(story, meeting);
    return List.of(
        Entry.words(meeting.title()),
        Entry.words(story.name(meeting)),
        Entry.words(
            Energy.sufficiency(story, meeting.sufficiency())
                + " ("
                + story.count("sheet.contributions", meeting.contentUtterances())
                + ")"),
        Entry.amount(ms == null ? null : ms.doubleValue(), Format.CLOCK, story.reason("untimed")),
        Entry.words(
            story.say("sheet.accountability.attendance." + attendance)
                + "; "
                + language(story, meeting.language())),
        Entry.quiet(meeting.sources().stream().map(story::file).collect(Collectors.joining("; "))));
  }

  private static String attendance(Story story, MeetingHeader meeting) {
    boolean invited =
        story.report().plans().plans().stream()
            .filter(plan -> plan.meetingId().equals(meeting.id()))
            .anyMatch(plan -> plan.origin().present() == Whence.CALENDAR);
    return invited ? "invited" : meeting.attendanceKnown() ? "known" : "unknown";
  }

  private static String language(Story story, String tag) {
    String key = "sheet.language." + tag;
    return story.texts().has(key) ? story.say(key) : tag;
  }

  private static void names(Story story, SheetPen pen) {
    List<List<Entry>> rows = new ArrayList<>();
    for (MeetingHeader meeting : story.headers()) {
      for (UnsureName name : meeting.unmatched()) {
        String key = "sheet.unsure." + name.why();
        rows.add(
            List.of(
                Entry.words(name.label()),
                Entry.words(meeting.nameOf(name.likeliest())),
                Entry.words(story.name(meeting)),
                Entry.quiet(story.texts().has(key) ? story.say(key) : name.why())));
      }
    }
    pen.heading(story.say("sheet.accountability.names"));
    if (rows.isEmpty()) {
      pen.paragraph(story.say("sheet.accountability.no-names"));
      return;
    }
    pen.note(story.say("sheet.accountability.names.note"));
    List<Table.Column> columns =
        List.of(
            text("label", story.say("sheet.column.label")),
            text("likeliest", story.say("sheet.column.likeliest")),
            text("meeting", story.say("sheet.column.meeting")),
            text("why", story.say("sheet.column.why")));
    pen.table(new Table("Namen", columns, rows));
  }

  private static void thresholds(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.accountability.thresholds"));
    pen.note(story.say("sheet.accountability.thresholds.note"));
    List<Table.Column> columns =
        List.of(
            text("id", story.say("sheet.column.threshold")),
            number("value", story.say("sheet.column.value")),
            number("least", story.say("sheet.column.least")),
            number("most", story.say("sheet.column.most")),
            text("unit", story.say("sheet.column.unit")),
            text("why", story.say("sheet.column.why")),
            text("source", story.say("sheet.column.source")));
    List<List<Entry>> rows =
        story.report().thresholds().all().stream()
            .map(
                threshold ->
                    List.of(
                        Entry.words(threshold.id()),
                        new Entry.Amount(threshold.value(), Format.GENERAL),
                        new Entry.Amount(threshold.least(), Format.GENERAL),
                        new Entry.Amount(threshold.most(), Format.GENERAL),
                        Entry.quiet(threshold.unit()),
                        Entry.quiet(threshold.why()),
                        Entry.quiet(threshold.source())))
            .toList();
    pen.table(new Table("Drempels", columns, rows));
  }
}
