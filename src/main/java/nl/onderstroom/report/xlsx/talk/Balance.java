package nl.onderstroom.report.xlsx.talk;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.Plot;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;
import org.jspecify.annotations.Nullable;

/** The balance of tone by meeting, with its margin and with what the words are about. */
final class Balance {
  static final String BALANCE = "tone-balance";
  private static final String COVERAGE = "tone-coverage";
  private static final String NUMBERS = "Toonlijn";
  private static final List<String> TARGETS =
      List.of(
          "process-positive",
          "process-negative",
          "outlook-positive",
          "outlook-negative",
          "problem-positive",
          "problem-negative");
  private static final int LEAST_POINTS = 2;
  private static final int COLUMNS = 12;
  private static final int ROWS = 14;

  private final Story story;

  Balance(Story story) {
    this.story = story;
  }

  void plot(SheetPen pen) {
    if (!drawable()) {
      pen.paragraph(story.say("sheet.tone.no-chart"));
      return;
    }
    pen.plots(
        List.of(
            new Plot(
                Plot.Kind.BALANCE,
                story.say("sheet.tone.chart"),
                story.say("sheet.tone.chart.said"),
                NUMBERS + ".label",
                List.of(
                    line("sheet.tone.chart.margin", "low", Plot.Ink.BAND),
                    line("sheet.tone.chart.margin", "high", Plot.Ink.BAND),
                    line("sheet.column.balance", "balance", Plot.Ink.POINTS)),
                Format.DECIMAL,
                0,
                COLUMNS,
                ROWS)));
  }

  private Plot.Line line(String key, String column, Plot.Ink ink) {
    return new Plot.Line(story.say(key), NUMBERS + "." + column, ink);
  }

  private boolean drawable() {
    return story.meetings().stream().filter(m -> m.meetingValue(BALANCE) != null).count()
        >= LEAST_POINTS;
  }

  void table(SheetPen pen) {
    pen.heading(story.say("sheet.tone.balance"));
    pen.note(story.say("sheet.tone.balance.note"));
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("meeting", story.say("sheet.column.meeting")));
    for (String id : List.of("balance", "margin-low", "margin-high", "hits", "coverage")) {
      columns.add(number(id.replace("-", ""), story.say("sheet.column." + id)));
    }
    for (String id : TARGETS) {
      columns.add(number(id.replace("-", ""), story.say("sheet.column." + id)));
    }
    pen.table(new Table("Toon", columns, story.meetings().stream().map(this::row).toList()));
  }

  private List<Entry> row(MeetingAnalysis meeting) {
    Measure balance = meeting.find(BALANCE, Subject.MEETING);
    String why = story.whyMissing(meeting, BALANCE);
    List<Entry> row = new ArrayList<>();
    row.add(Entry.words(story.name(meeting.header())));
    row.add(Entry.amount(meeting.meetingValue(BALANCE), Format.RATIO, why));
    row.add(Entry.drawn(balance == null ? null : balance.low(), Format.RATIO));
    row.add(Entry.drawn(balance == null ? null : balance.high(), Format.RATIO));
    row.add(balance == null || balance.value() == null ? Entry.BLANK : Entry.count(balance.n()));
    row.add(
        Entry.amount(
            meeting.meetingValue(COVERAGE), Format.SHARE, story.whyMissing(meeting, COVERAGE)));
    for (String id : TARGETS) {
      row.add(Entry.count(meeting.count("tone-" + id).times()));
    }
    return row;
  }

  /** Charts leave a gap at an empty cell only, so their numbers stand apart from the dashes. */
  void numbers(SheetPen pen) {
    if (!drawable()) {
      return;
    }
    pen.heading(story.say("sheet.participation.numbers"));
    pen.grid(
        new Table(
            NUMBERS,
            List.of(
                text("label", story.say("sheet.column.meeting")),
                number("balance", story.say("sheet.column.balance")),
                number("low", story.say("sheet.tone.chart.low")),
                number("high", story.say("sheet.tone.chart.high"))),
            story.meetings().stream().map(this::drawn).toList()));
  }

  private List<Entry> drawn(MeetingAnalysis meeting) {
    @Nullable Measure balance = meeting.find(BALANCE, Subject.MEETING);
    return List.of(
        Entry.words(story.shortName(meeting.header())),
        Entry.drawn(balance == null ? null : balance.value(), Format.RATIO),
        Entry.drawn(balance == null ? null : balance.low(), Format.RATIO),
        Entry.drawn(balance == null ? null : balance.high(), Format.RATIO));
  }
}
