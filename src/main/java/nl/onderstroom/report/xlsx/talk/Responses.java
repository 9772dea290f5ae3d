package nl.onderstroom.report.xlsx.talk;

import java.util.List;
import nl.onderstroom.measures.said.Obstacles.Response;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.report.Exhibits.Exhibit;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.sheets.MomentList;

/** The funnel of what hinders people: how often it was named, and what came back on it. */
final class Responses {
  private static final List<Integer> SPANS = List.of(4, 1, 3);

  private final Story story;

  Responses(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    int named =
        story.meetings().stream().mapToInt(meeting -> meeting.count(Response.LEFT.id()).of()).sum();
    pen.heading(story.say("sheet.tone.funnel"));
    if (named == 0) {
      pen.paragraph(story.say("sheet.tone.no-funnel"));
      return;
    }
    pen.note(story.say("sheet.tone.funnel.note"));
    pen.panelHeader(
        SPANS,
        List.of(
            story.say("sheet.column.comes-back"),
            story.say("sheet.column.times"),
            story.say("sheet.column.evidence")));
    pen.panel(
        SPANS,
        List.of(
            Entry.strong(story.say("sheet.tone.funnel.named")), Entry.count(named), Entry.BLANK));
    for (Response response : Response.values()) {
      pen.panel(SPANS, row(response));
    }
  }

  private List<Entry> row(Response response) {
    List<Evidence> evidence =
        story.exhibits().all().stream()
            .filter(exhibit -> exhibit.kinds().contains(response.id()))
            .map(Exhibit::evidence)
            .toList();
    return List.of(
        Entry.words(story.say("sheet.tone.funnel." + response.id())),
        Entry.count(ToneSheet.times(story, response.id())),
        evidence.isEmpty() ? Entry.BLANK : MomentList.lead(story, evidence));
  }
}
