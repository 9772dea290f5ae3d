package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.model.insight.WindowValue;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Heat;
import nl.onderstroom.report.xlsx.Plot;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;
import org.jspecify.annotations.Nullable;

/** The components over meetings and over the minutes of each, and the places that stand out. */
public final class Energy implements Sheet {
  private static final String HEAT = "Overleggen";

  @Override
  public String id() {
    return "energy";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    Movement movement = new Movement(story);
    pen.columns(16, 14, 14, 14, 14, 12, 12, 12, 12, 13, 12, 12, 12);
    pen.title(story.say("sheet.energy.title"), story.say("sheet.energy.subtitle"));
    if (story.meetings().isEmpty()) {
      pen.paragraph(story.say("sheet.no-meetings"));
      return;
    }
    pen.paragraph(story.say("sheet.energy.intro"));
    for (Series series : story.report().team().series()) {
      pen.note(meaning(story, series));
    }
    List<Plot> plots = movement.plots(List.of(0, 4, 8, 13));
    if (plots.isEmpty()) {
      pen.paragraph(story.say("sheet.energy.no-chart"));
    } else {
      pen.plots(plots);
    }
    new PlaceTable(story).draw(pen);
    meetings(story, pen);
    windows(story, pen);
    chartNumbers(story, pen);
  }

  /** Shown, but not in the line: it rests on too little text to compare. */
  static boolean faint(Series.Point point) {
    return point.value() != null && point.sufficiency() != Sufficiency.VALID;
  }

  private static String meaning(Story story, Series series) {
    return story.say(
        "sheet.energy.component",
        Map.of(
            "component",
            story.component(series.component()),
            "what",
            story.say("component." + series.component() + ".what"),
            "state",
            story.say("series." + series.state())));
  }

  private void meetings(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.energy.meetings"));
    pen.note(story.say("sheet.energy.heat"));
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("meeting", story.say("sheet.column.meeting")));
    columns.add(text("text", story.say("sheet.column.sufficiency")));
    for (Series series : story.report().team().series()) {
      columns.add(number(series.component(), heading(story, series.component())));
    }
    List<List<Entry>> rows = new ArrayList<>();
    for (int i = 0; i < story.meetings().size(); i++) {
      rows.add(meeting(story, i));
    }
    pen.table(new Table(HEAT, columns, rows));
    for (Series series : story.report().team().series()) {
      pen.heat(HEAT + "." + series.component(), new Heat(series.low(), series.high()));
    }
  }

  private static List<Entry> meeting(Story story, int at) {
    MeetingAnalysis meeting = story.meetings().get(at);
    List<Entry> row = new ArrayList<>();
    row.add(Entry.words(story.name(meeting.header())));
    row.add(Entry.quiet(sufficiency(story, meeting.header().sufficiency())));
    for (Series series : story.report().team().series()) {
      Entry.Format format = Movement.format(series.component());
      row.add(
          Entry.amount(
              series.points().get(at).value(),
              format,
              story.whyMissing(meeting, series.component())));
    }
    return row;
  }

  static String sufficiency(Story story, Sufficiency sufficiency) {
    String key = sufficiency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return story.say("sheet.sufficiency." + key);
  }

  private static String heading(Story story, String component) {
    return story.component(component) + " (" + story.say("sheet.unit." + component) + ")";
  }

  private void windows(Story story, SheetPen pen) {
    List<List<Entry>> rows = new ArrayList<>();
    for (int i = story.meetings().size() - 1; i >= 0; i--) {
      rows.addAll(windows(story, story.meetings().get(i)));
    }
    pen.heading(story.say("sheet.energy.windows"));
    if (rows.isEmpty()) {
      pen.paragraph(story.say("sheet.energy.no-windows"));
      return;
    }
    List<String> components = new Movement(story).components();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("meeting", story.say("sheet.column.meeting")));
    columns.add(text(Movement.LABEL, story.say("sheet.column.from")));
    components.forEach(id -> columns.add(number(id, heading(story, id))));
    pen.note(story.say("sheet.energy.windows.note"));
    pen.table(new Table(Movement.OVER_WINDOWS, columns, rows));
    components.forEach(id -> pen.heat(Movement.OVER_WINDOWS + "." + id, Heat.PLAIN));
  }

  private static List<List<Entry>> windows(Story story, MeetingAnalysis meeting) {
    Map<Long, Map<String, WindowValue>> byStart = new LinkedHashMap<>();
    meeting.windows().stream()
        .sorted(Comparator.comparingLong(WindowValue::fromMs))
        .forEach(
            window ->
                byStart
                    .computeIfAbsent(window.fromMs(), from -> new LinkedHashMap<>())
                    .put(window.component(), window));
    List<List<Entry>> rows = new ArrayList<>();
    for (Map<String, WindowValue> values : byStart.values()) {
      List<Entry> row = new ArrayList<>();
      row.add(Entry.words(story.name(meeting.header())));
      WindowValue any = values.values().iterator().next();
      row.add(Entry.quiet(story.texts().numbers().clock(any.fromMs())));
      for (String id : new Movement(story).components()) {
        WindowValue window = values.get(id);
        row.add(Entry.drawn(window == null ? null : window.value(), Movement.format(id)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Charts leave a gap at an empty cell only, so their numbers stand apart from the dashes. */
  private void chartNumbers(Story story, SheetPen pen) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text(Movement.LABEL, story.say("sheet.column.meeting")));
    for (Series series : story.report().team().series()) {
      String id = series.component();
      columns.add(number(id, story.component(id)));
      columns.add(number(id + Movement.FAINT, story.say("sheet.chart.faint")));
      columns.add(number(id + Movement.LOW, story.say("sheet.chart.low")));
      columns.add(number(id + Movement.HIGH, story.say("sheet.chart.high")));
    }
    List<List<Entry>> rows = new ArrayList<>();
    for (int i = 0; i < story.meetings().size(); i++) {
      rows.add(chartRow(story, i));
    }
    pen.heading(story.say("sheet.energy.numbers"));
    pen.grid(new Table(Movement.OVER_MEETINGS, columns, rows));
  }

  /** A share does not go below nothing or above all, whatever the spread. */
  private static @Nullable Double possible(@Nullable Double edge, Entry.Format format) {
    if (edge == null) {
      return null;
    }
    return format == Entry.Format.SHARE ? Math.min(1, Math.max(0, edge)) : Math.max(0, edge);
  }

  private static List<Entry> chartRow(Story story, int at) {
    List<Entry> row = new ArrayList<>();
    row.add(Entry.words(story.shortName(story.meetings().get(at).header())));
    for (Series series : story.report().team().series()) {
      Series.Point point = series.points().get(at);
      Entry.Format format = Movement.format(series.component());
      row.add(Entry.drawn(faint(point) ? null : point.value(), format));
      row.add(Entry.drawn(faint(point) ? point.value() : null, format));
      row.add(Entry.drawn(possible(series.low(), format), format));
      row.add(Entry.drawn(possible(series.high(), format), format));
    }
    return row;
  }
}
