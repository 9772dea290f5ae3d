package nl.onderstroom.report.xlsx.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.report.FileNotice;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.Told;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Plot;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;

/** What a newcomer understands in a minute: what flows, where it stagnates, what to ask. */
public final class Summary implements Sheet {
  private static final int GRID = 24;
  private static final double CELL = 7.2;
  private static final List<Integer> SPANS = List.of(8, 7, 4, 2, 3);
  private static final int MOST_REFUSED = 5;

  @Override
  public String id() {
    return "summary";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    double[] grid = new double[GRID];
    java.util.Arrays.fill(grid, CELL);
    pen.columns(grid);
    pen.onePage();
    Map<String, Object> team = Map.of("team", story.report().team().team());
    pen.title(story.say("sheet.summary.heading", team), new Quality(story).subtitle());
    pen.paragraph(story.say("sheet.summary.intro"));
    pen.paragraph(new Quality(story).sentence());
    if (story.meetings().isEmpty()) {
      refused(story, pen);
      return;
    }
    pearls(story, pen);
    places(story, pen);
    movement(story, pen);
    unsaid(story, pen);
  }

  private static void refused(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.summary.refused"));
    story.report().files().stream()
        .filter(file -> file.status() == FileRow.Status.QUARANTINED)
        .limit(MOST_REFUSED)
        .map(file -> FileNotice.of(file, story.texts()))
        .forEach(
            notice ->
                pen.paragraph("• " + notice.place() + ": " + notice.what() + " " + notice.mend()));
    pen.panel(List.of(GRID), List.of(new Entry.Link(story.say("sheet.summary.to-files"), "files")));
  }

  private static void pearls(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.summary.pearls"));
    List<Told> pearls = story.shown(Finding.Sign.PEARL);
    if (pearls.isEmpty()) {
      pen.paragraph(story.say("sheet.summary.no-pearls"));
    } else {
      table(story, pen, pearls);
    }
  }

  private static void places(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.summary.places"));
    List<Told> places = story.shown(Finding.Sign.PLEK);
    if (places.isEmpty()) {
      pen.paragraph(story.say("sheet.summary.no-places"));
    } else {
      table(story, pen, places);
    }
    pen.note(
        story.count("sheet.summary.looked-at", story.report().team().patternsLookedAt())
            + " "
            + words(story));
  }

  private static void table(Story story, SheetPen pen, List<Told> all) {
    pen.panelHeader(
        SPANS,
        List.of(
            story.say("sheet.column.observation"),
            story.say("sheet.column.readings"),
            story.say("sheet.column.question"),
            story.say("sheet.column.certainty"),
            story.say("sheet.column.evidence")));
    for (Told told : all) {
      String readings =
          told.readings().stream().map(reading -> "• " + reading).collect(Collectors.joining("\n"));
      pen.panel(
          SPANS,
          List.of(
              new Entry.Named(told.name(), told.observation()),
              Entry.words(readings),
              Entry.strong(told.question()),
              Entry.quiet(told.certainty()),
              MomentList.lead(story, told.finding().evidence())));
    }
  }

  /** What the words for certainty mean, only of those that are used. */
  private static String words(Story story) {
    return story.told().stream()
        .map(told -> told.finding().certainty())
        .distinct()
        .sorted()
        .map(certainty -> explained(story, certainty))
        .collect(Collectors.joining(" "));
  }

  private static String explained(Story story, Certainty certainty) {
    return "“" + story.say(certainty.key()) + "”: " + story.say(certainty.key() + ".what");
  }

  private static void movement(Story story, SheetPen pen) {
    Movement movement = new Movement(story);
    pen.heading(
        story.say(
            movement.overMeetings() ? "sheet.summary.movement" : "sheet.summary.movement.single"));
    List<Plot> plots = movement.plots(List.of(0, 8, 16, GRID));
    if (plots.isEmpty()) {
      pen.paragraph(story.say("sheet.energy.no-chart"));
    } else {
      pen.plots(plots);
    }
    List<String> states = new ArrayList<>();
    for (Series series : story.report().team().series()) {
      states.add(
          story.component(series.component()) + ": " + story.say("series." + series.state()));
    }
    String band = movement.hasBand() ? " " + story.say("sheet.chart.reading") : "";
    pen.note(String.join(". ", states) + "." + band);
  }

  private static void unsaid(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.summary.unsaid"));
    for (String sentence : new Quality(story).unsaid()) {
      pen.paragraph("• " + sentence);
    }
  }
}
