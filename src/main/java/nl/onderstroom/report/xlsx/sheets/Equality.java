package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.patterns.FellSilent;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** How evenly talk is divided in each meeting, with and without who was silent. */
final class Equality {
  private static final int NAMES = 6;
  private static final List<Integer> SPANS = List.of(1, 11);

  private final Story story;

  Equality(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    pen.heading(story.say("sheet.equality.title"));
    pen.note(story.say("sheet.equality.note"));
    pen.table(new Table("Verdeling", columns(), rows()));
    silent(pen);
  }

  private List<Table.Column> columns() {
    return List.of(
        text("meeting", story.say("sheet.column.meeting")),
        text("attendance", story.say("sheet.column.attendance")),
        number("present", story.say("sheet.column.present")),
        number("speakers", story.say("sheet.column.spoke-people")),
        number("silent", story.say("sheet.column.silent-people")),
        number("effective", story.say("sheet.column.effective")),
        number("gini", story.say("sheet.column.gini-present")),
        number("giniSpeakers", story.say("sheet.column.gini-speakers")),
        number("top", story.say("sheet.column.top-share")));
  }

  private List<List<Entry>> rows() {
    return story.meetings().stream().map(this::row).toList();
  }

  private List<Entry> row(MeetingAnalysis meeting) {
    MeetingHeader header = meeting.header();
    boolean known = header.attendanceKnown();
    Entry unknown = new Entry.Missing(story.reason("no-attendance"));
    return List.of(
        Entry.words(story.name(header)),
        Entry.quiet(story.say(known ? "sheet.attendance.known" : "sheet.attendance.unknown")),
        known ? Entry.count(header.present().size()) : unknown,
        Entry.count(header.speakers().size()),
        figure(meeting, "silent", Format.COUNT),
        figure(meeting, "effective-words-speakers", Format.DECIMAL),
        figure(meeting, "gini-words-present", Format.RATIO),
        figure(meeting, "gini-words-speakers", Format.RATIO),
        figure(meeting, "top-share-words-speakers", Format.SHARE));
  }

  private Entry figure(MeetingAnalysis meeting, String measure, Format format) {
    return Entry.amount(meeting.meetingValue(measure), format, story.whyMissing(meeting, measure));
  }

  /** By name only here: in the coach's edition of the team's own meetings. */
  private void silent(SheetPen pen) {
    List<List<Entry>> rows = new ArrayList<>();
    List<MeetingHeader> headers = story.headers();
    for (int i = headers.size() - 1; i >= 0; i--) {
      MeetingHeader header = headers.get(i);
      List<String> silentNow = fellSilent(headers, i).people();
      if (!silentNow.isEmpty()) {
        rows.add(List.of(Entry.words(story.name(header)), Entry.words(names(header, silentNow))));
      }
    }
    pen.heading(story.say("sheet.silent.title"));
    if (rows.isEmpty()) {
      boolean known = headers.stream().anyMatch(MeetingHeader::attendanceKnown);
      pen.paragraph(story.say(known ? "sheet.silent.none" : "sheet.silent.unknown"));
      return;
    }
    pen.note(story.say("sheet.silent.note"));
    pen.panelHeader(
        SPANS, List.of(story.say("sheet.column.meeting"), story.say("sheet.column.newly")));
    rows.forEach(row -> pen.panel(SPANS, row));
  }

  private FellSilent fellSilent(List<MeetingHeader> headers, int at) {
    List<MeetingHeader> earlier =
        headers.subList(0, at).stream().filter(MeetingHeader::attendanceKnown).toList();
    return new FellSilent(headers.get(at), earlier, story.report().thresholds());
  }

  private String names(MeetingHeader header, List<String> people) {
    String named =
        people.stream().limit(NAMES).map(header::nameOf).collect(Collectors.joining(", "));
    int more = people.size() - NAMES;
    return more > 0 ? named + " " + story.say("sheet.and-more", Map.of("n", more)) : named;
  }
}
