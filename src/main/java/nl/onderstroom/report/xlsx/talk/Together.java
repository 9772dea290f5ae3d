package nl.onderstroom.report.xlsx.talk;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.measures.Card;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.SheetPen;

/** What only several meetings together can say, each with its margin or why it cannot be said. */
final class Together {
  private static final List<Integer> SPANS = List.of(4, 1, 1, 1, 1, 4);
  private static final List<Integer> MISSING = List.of(4, 8);

  private final Story story;

  Together(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    List<Measure> rows = story.report().team().measures();
    if (rows.isEmpty()) {
      return;
    }
    pen.heading(story.say("sheet.tone.pooled"));
    pen.note(story.say("sheet.tone.pooled.note"));
    pen.panelHeader(
        SPANS,
        List.of(
            story.say("sheet.column.measure"),
            story.say("sheet.column.share"),
            story.say("sheet.column.margin-low"),
            story.say("sheet.column.margin-high"),
            story.say("sheet.column.observations"),
            story.say("sheet.column.tells")));
    rows.forEach(row -> draw(row, pen));
  }

  private void draw(Measure row, SheetPen pen) {
    Card card = Card.of(row.measure());
    Card.Words words = card.words(story.texts().code());
    if (row.value() == null) {
      String note = row.note() == null ? "not-computed" : row.note();
      pen.panel(MISSING, List.of(Entry.words(words.name()), Entry.quiet(story.reason(note))));
      return;
    }
    Format format = card.unit().equals("share") ? Format.SHARE : Format.SHARE_FINE;
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.words(words.name()));
    entries.add(Entry.drawn(row.value(), format));
    entries.add(Entry.drawn(row.low(), format));
    entries.add(Entry.drawn(row.high(), format));
    entries.add(Entry.count(row.n()));
    entries.add(Entry.quiet(words.what()));
    pen.panel(SPANS, entries);
  }
}
