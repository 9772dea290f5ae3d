package nl.onderstroom.report.xlsx.talk;

import java.util.List;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.report.Exhibits.Exhibit;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.sheets.MomentList;

/** What was said in appreciative and in critical words, of the latest meetings first. */
final class Examples {
  private static final String KIND = "tone-";
  private static final List<String> SIDES = List.of("positive", "negative");
  private static final List<Integer> SPANS = List.of(1, 1, 1, 7, 2);
  private static final int MOST_MEETINGS = 6;

  private final Story story;

  Examples(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    pen.heading(story.say("sheet.tone.examples"));
    List<Exhibit> all =
        story.exhibits().all().stream()
            .filter(exhibit -> exhibit.kinds().stream().anyMatch(kind -> kind.startsWith(KIND)))
            .filter(exhibit -> latest().contains(exhibit.meeting().id()))
            .toList();
    if (all.isEmpty()) {
      pen.paragraph(story.say("sheet.tone.no-examples"));
      return;
    }
    pen.note(story.say("sheet.tone.examples.note"));
    pen.panelHeader(
        SPANS,
        List.of(
            story.say("sheet.column.meeting"),
            story.say("sheet.column.time"),
            story.say("sheet.column.side"),
            story.say("sheet.column.quote"),
            story.say("sheet.column.evidence")));
    for (String side : SIDES) {
      all.stream()
          .filter(exhibit -> exhibit.kinds().contains(KIND + side))
          .forEach(exhibit -> pen.panel(SPANS, row(exhibit, side)));
    }
  }

  private List<String> latest() {
    List<String> ids = story.headers().stream().map(header -> header.id()).toList();
    return ids.subList(Math.max(0, ids.size() - MOST_MEETINGS), ids.size());
  }

  private List<Entry> row(Exhibit exhibit, String side) {
    Long atMs = exhibit.atMs();
    return List.of(
        Entry.words(story.name(exhibit.meeting())),
        atMs == null ? Entry.BLANK : new Entry.Amount(atMs, Entry.Format.CLOCK),
        Entry.quiet(story.say("sheet.tone." + side)),
        Entry.words("“" + exhibit.quote() + "”"),
        MomentList.lead(story, List.of(new Evidence(exhibit.meeting().id(), exhibit.utterance()))));
  }
}
