package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** All stretches of meetings that lie outside the meeting's own band. */
final class PlaceTable {
  private final Story story;

  PlaceTable(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    pen.heading(story.say("sheet.energy.places"));
    List<List<Entry>> rows = new ArrayList<>();
    for (MeetingAnalysis meeting : story.meetings()) {
      meeting.places().forEach(place -> rows.add(row(meeting, place)));
    }
    if (rows.isEmpty()) {
      pen.paragraph(story.say("sheet.energy.no-places"));
    } else {
      pen.note(story.say("sheet.energy.places.note"));
      pen.table(new Table("Plekken", columns(), rows));
    }
  }

  private List<Table.Column> columns() {
    return List.of(
        text("meeting", story.say("sheet.column.meeting")),
        text("minutes", story.say("sheet.column.minutes")),
        text("component", story.say("sheet.column.component")),
        text("level", story.say("sheet.column.level")),
        number("value", story.say("sheet.column.here")),
        number("usual", story.say("sheet.column.elsewhere")),
        number("chance", story.say("sheet.column.chance")),
        text("evidence", story.say("sheet.column.evidence")));
  }

  private List<Entry> row(MeetingAnalysis meeting, Place place) {
    Entry.Format format = Movement.format(place.component());
    String id = meeting.header().id();
    return List.of(
        Entry.words(story.name(meeting.header())),
        Entry.words(minutes(story, place.fromMs(), place.toMs())),
        Entry.words(story.component(place.component())),
        Entry.words(story.say("place." + place.level().name().toLowerCase(Locale.ROOT))),
        new Entry.Amount(place.value(), format),
        new Entry.Amount(place.usual(), format),
        new Entry.Amount(place.p(), Entry.Format.SHARE_FINE),
        MomentList.lead(
            story,
            List.of(
                new Evidence(id, place.firstUtterance()),
                new Evidence(id, place.lastUtterance()))));
  }

  /** {@code 5:00–10:00}. */
  static String minutes(Story story, long fromMs, long toMs) {
    var numbers = story.texts().numbers();
    return numbers.clock(fromMs) + "–" + numbers.clock(toMs);
  }
}
