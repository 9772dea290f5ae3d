package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.report.Figures;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** A row for each person in each meeting, latest meeting first. */
final class PersonMeetings {
  /** Bounds the file where sixty meetings have thousands of people. */
  private static final int MOST_ROWS = 5_000;

  private final Story story;

  PersonMeetings(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    pen.heading(story.say("sheet.participation.each"));
    List<List<Entry>> rows = new ArrayList<>();
    int all = 0;
    for (int i = story.meetings().size() - 1; i >= 0; i--) {
      MeetingAnalysis meeting = story.meetings().get(i);
      all += meeting.header().people().size();
      if (rows.size() < MOST_ROWS) {
        rows.addAll(rows(meeting));
      }
    }
    if (rows.isEmpty()) {
      pen.paragraph(story.say("sheet.participation.nobody"));
      return;
    }
    List<List<Entry>> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    pen.table(new Table("PerOverleg", columns(), shown));
    if (all > shown.size()) {
      pen.note(story.say("sheet.rows.limit", Map.of("shown", shown.size(), "n", all)));
    }
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("who", story.say("sheet.column.who")));
    columns.add(text("meeting", story.say("sheet.column.meeting")));
    columns.add(text("status", story.say("sheet.column.status")));
    for (String id :
        List.of("speech", "words", "turns", "longest", "questions", "presence", "share", "equal")) {
      columns.add(number(id, story.say("sheet.column." + id)));
    }
    return columns;
  }

  private List<List<Entry>> rows(MeetingAnalysis meeting) {
    MeetingHeader header = meeting.header();
    Figures figures = new Figures(meeting);
    List<List<Entry>> rows = new ArrayList<>();
    for (Person person : header.people()) {
      rows.add(row(header, figures, person, status(header, person)));
    }
    return rows;
  }

  private static String status(MeetingHeader header, Person person) {
    if (!person.identified()) {
      return "sheet.status.label";
    }
    String id = person.id();
    if (header.silenceKnownOf(id)) {
      return header.silent().contains(id) ? "sheet.status.silent" : "sheet.status.spoke";
    }
    boolean listed = header.present().contains(id) || header.doubted(id);
    return listed ? "sheet.status.unsure" : "sheet.status.chat";
  }

  private List<Entry> row(MeetingHeader header, Figures figures, Person person, String status) {
    Subject subject = Subject.person(person.id());
    return List.of(
        Entry.words(person.name()),
        Entry.words(story.name(header)),
        Entry.quiet(story.say(status)),
        figure(figures, "seconds", subject, Format.SECONDS),
        figure(figures, "words", subject, Format.COUNT),
        figure(figures, "turns", subject, Format.COUNT),
        figure(figures, "longest-turn", subject, Format.SECONDS),
        figure(figures, "questions", subject, Format.COUNT),
        figure(figures, "presence-minutes", subject, Format.COUNT),
        figure(figures, "share-words", subject, Format.SHARE),
        person.identified()
            ? figure(figures, "equal-share", Subject.MEETING, Format.SHARE)
            : new Entry.Missing(story.reason("unidentified-label")));
  }

  private Entry figure(Figures figures, String measure, Subject subject, Format format) {
    return Entry.amount(
        figures.find(measure, subject), format, story.reason(figures.whyMissing(measure, subject)));
  }
}
