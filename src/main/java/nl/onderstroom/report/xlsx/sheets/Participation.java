package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.Voices;
import nl.onderstroom.report.Voices.Voice;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.Plot;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** Who was there, spoke and stayed silent: over the period, and in each meeting. */
public final class Participation implements Sheet {
  static final String LANDMARK = "participation";

  private static final String PERIOD = "Deelname";
  private static final String DRAWN = "DeelnameGrafiek";

  /** More bars than this cannot be told apart. */
  private static final int MOST_BARS = 15;

  private static final int ROWS_AROUND_BARS = 5;
  private static final int GRID = 12;

  /** The table of thousands of people helps nobody and makes the file heavy. */
  private static final int MOST_PEOPLE = 500;

  @Override
  public String id() {
    return "participation";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    pen.columns(26, 13, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11);
    pen.landmark(LANDMARK);
    pen.title(story.say("sheet.participation.title"), story.say("sheet.participation.subtitle"));
    if (story.meetings().isEmpty()) {
      pen.paragraph(story.say("sheet.no-meetings"));
      return;
    }
    pen.paragraph(story.say("sheet.participation.intro"));
    List<Voice> voices = Voices.of(story.meetings());
    long bars = voices.stream().filter(Participation::drawable).limit(MOST_BARS).count();
    if (bars > 0) {
      pen.plots(List.of(plot(story, (int) bars)));
    }
    period(story, pen, voices);
    new Equality(story).draw(pen);
    new PersonMeetings(story).draw(pen);
    if (bars > 0) {
      chartNumbers(story, pen, voices);
    }
  }

  private static boolean drawable(Voice voice) {
    return voice.identified() && voice.share() != null && voice.equalShare() != null;
  }

  private static Plot plot(Story story, int bars) {
    return new Plot(
        Plot.Kind.BARS,
        story.say("sheet.participation.chart"),
        story.say("sheet.participation.chart.said"),
        DRAWN + ".name",
        List.of(
            new Plot.Line(story.say("sheet.column.share"), DRAWN + ".share", Plot.Ink.MAIN),
            new Plot.Line(story.say("sheet.column.equal"), DRAWN + ".equal", Plot.Ink.BESIDE)),
        Format.SHARE,
        0,
        GRID,
        bars + ROWS_AROUND_BARS);
  }

  private static void period(Story story, SheetPen pen, List<Voice> voices) {
    pen.heading(story.say("sheet.participation.period"));
    List<List<Entry>> rows =
        voices.stream().limit(MOST_PEOPLE).map(voice -> row(story, voice)).toList();
    pen.table(new Table(PERIOD, columns(story), rows));
    pen.note(story.say("sheet.participation.period.note"));
    if (voices.size() > MOST_PEOPLE) {
      pen.note(
          story.say("sheet.participation.limit", Map.of("shown", MOST_PEOPLE, "n", voices.size())));
    }
  }

  private static List<Table.Column> columns(Story story) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("name", story.say("sheet.column.who")));
    for (String id :
        List.of(
            "attended",
            "spoke",
            "silent",
            "speech",
            "words",
            "turns",
            "longest",
            "questions",
            "presence",
            "share",
            "equal")) {
      columns.add(number(id, story.say("sheet.column." + id)));
    }
    return columns;
  }

  private static List<Entry> row(Story story, Voice voice) {
    String silent =
        voice.identified() ? story.reason("no-attendance") : story.reason("unidentified-label");
    return List.of(
        voice.identified() ? Entry.words(voice.name()) : Entry.quiet(voice.name()),
        Entry.count(voice.present()),
        Entry.count(voice.spoke()),
        amount(voice.silent(), Format.COUNT, silent),
        Entry.amount(voice.seconds(), Format.SECONDS, story.reason("untimed")),
        Entry.count(voice.words()),
        Entry.amount(voice.turns(), Format.COUNT, story.reason("not-computed")),
        Entry.amount(voice.longestTurn(), Format.SECONDS, story.reason("no-longest")),
        Entry.amount(voice.questions(), Format.COUNT, story.reason("not-computed")),
        Entry.amount(voice.presenceMinutes(), Format.COUNT, story.reason("no-presence-times")),
        Entry.amount(voice.share(), Format.SHARE, story.reason("no-speech")),
        Entry.amount(voice.equalShare(), Format.SHARE, silent));
  }

  private static Entry amount(
      @org.jspecify.annotations.Nullable Integer value, Format format, String why) {
    return Entry.amount(value == null ? null : value.doubleValue(), format, why);
  }

  private static void chartNumbers(Story story, SheetPen pen, List<Voice> voices) {
    pen.heading(story.say("sheet.participation.numbers"));
    List<List<Entry>> rows =
        voices.stream()
            .filter(Participation::drawable)
            .limit(MOST_BARS)
            .map(
                voice ->
                    List.of(
                        Entry.words(voice.name()),
                        Entry.drawn(voice.share(), Format.SHARE),
                        Entry.drawn(voice.equalShare(), Format.SHARE)))
            .toList();
    pen.grid(
        new Table(
            DRAWN,
            List.of(
                text("name", story.say("sheet.column.who")),
                number("share", story.say("sheet.column.share")),
                number("equal", story.say("sheet.column.equal"))),
            rows));
  }
}
