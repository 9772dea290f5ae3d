package nl.onderstroom.report.xlsx.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.WindowValue;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Plot;

/**
 * The charts of the components: over meetings, or over the windows of the only meeting. The numbers
 * stand on the sheet {@link Energy}.
 */
final class Movement {
  static final String OVER_MEETINGS = "Verloop";
  static final String OVER_WINDOWS = "Vensters";
  static final String LABEL = "label";
  static final String FAINT = "Faint";
  static final String LOW = "Low";
  static final String HIGH = "High";

  private static final int LEAST_POINTS = 2;
  private static final int ROWS = 13;

  private final Story story;

  Movement(Story story) {
    this.story = story;
  }

  List<String> components() {
    return story.report().team().series().stream().map(Series::component).toList();
  }

  /**
   * Side by side; empty when there is nothing to draw.
   *
   * @param edges columns of the grid: where each begins, and behind them where the last one ends
   */
  List<Plot> plots(List<Integer> edges) {
    List<Plot> plots = new ArrayList<>();
    for (Series series : story.report().team().series()) {
      int at = plots.size();
      if (drawable(series) && at < edges.size() - 1) {
        plots.add(plot(series, edges.get(at), edges.get(at + 1) - edges.get(at)));
      }
    }
    return plots;
  }

  static Entry.Format format(String component) {
    return component.equals("exchange") ? Entry.Format.DECIMAL : Entry.Format.SHARE;
  }

  boolean overMeetings() {
    return story.meetings().size() > 1;
  }

  boolean hasBand() {
    return overMeetings()
        && story.report().team().series().stream().anyMatch(series -> series.low() != null);
  }

  private boolean drawable(Series series) {
    long points =
        overMeetings()
            ? series.points().stream().filter(point -> point.value() != null).count()
            : story.meetings().stream()
                .flatMap(meeting -> meeting.windows().stream())
                .filter(window -> window.component().equals(series.component()))
                .map(WindowValue::value)
                .filter(value -> value != null)
                .count();
    return points >= LEAST_POINTS;
  }

  private Plot plot(Series series, int first, int columns) {
    String component = series.component();
    String table = overMeetings() ? OVER_MEETINGS : OVER_WINDOWS;
    String key = overMeetings() ? "meetings" : "windows";
    Map<String, Object> facts =
        Map.of(
            "component",
            story.component(component),
            "unit",
            story.say("sheet.unit." + component),
            "state",
            story.say("series." + series.state()));
    return new Plot(
        Plot.Kind.LINES,
        story.say("sheet.chart.title", facts),
        story.say("sheet.chart.said." + key, facts),
        table + "." + LABEL,
        lines(series, table),
        format(component),
        first,
        columns,
        ROWS);
  }

  private List<Plot.Line> lines(Series series, String table) {
    String cells = table + "." + series.component();
    List<Plot.Line> lines = new ArrayList<>();
    if (overMeetings() && series.low() != null) {
      lines.add(line("sheet.chart.band", cells + LOW, Plot.Ink.BAND));
      lines.add(line("sheet.chart.band", cells + HIGH, Plot.Ink.BAND));
    }
    if (overMeetings() && series.points().stream().anyMatch(Energy::faint)) {
      lines.add(line("sheet.chart.faint", cells + FAINT, Plot.Ink.FAINT));
    }
    // A line through a handful of meetings would look like a direction that nobody can know.
    boolean few = overMeetings() && series.state().equals("few");
    Plot.Ink ink = few ? Plot.Ink.POINTS : Plot.Ink.MAIN;
    lines.add(new Plot.Line(story.component(series.component()), cells, ink));
    return lines;
  }

  private Plot.Line line(String key, String cells, Plot.Ink ink) {
    return new Plot.Line(story.say(key), cells, ink);
  }
}
