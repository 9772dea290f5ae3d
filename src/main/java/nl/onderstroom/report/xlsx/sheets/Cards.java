package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderstroom.measures.Card;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** The card of each measure in the report: what it is, how it is made, what it cannot mean. */
final class Cards {
  /** The measures that stand in this workbook; the others are explained by the program. */
  private static final Set<String> SHOWN =
      Set.of(
          "agreement",
          "appreciate",
          "ask-input",
          "back-channels",
          "breadth",
          "burstiness",
          "decide",
          "doubt",
          "effective-words-present",
          "effective-words-speakers",
          "equal-share",
          "exchange",
          "follows",
          "gini-words-present",
          "gini-words-speakers",
          "inquiry",
          "inquiry-share",
          "join-after-work",
          "longest-turn",
          "overlap-seconds",
          "overlaps",
          "postpone",
          "presence-minutes",
          "propose",
          "questions",
          "reciprocity",
          "reflect",
          "response-gap",
          "seconds",
          "share-words",
          "silence",
          "tone-balance",
          "tone-coverage",
          "top-share-words-speakers",
          "turn-taking-index",
          "turns",
          "uptake",
          "uptake-by-chance",
          "words",
          "work-share");

  private final Story story;

  Cards(Story story) {
    this.story = story;
  }

  void draw(SheetPen pen) {
    List<List<Entry>> rows =
        Stream.concat(
                story.meetings().stream().flatMap(meeting -> meeting.measures().stream()),
                story.report().team().measures().stream())
            .map(Measure::measure)
            .filter(SHOWN::contains)
            .distinct()
            .sorted()
            .map(Card::of)
            .map(this::row)
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    pen.heading(story.say("sheet.cards.title"));
    pen.note(story.say("sheet.cards.note"));
    pen.table(
        new Table(
            "Maten",
            List.of(
                text("name", story.say("sheet.column.measure")),
                text("unit", story.say("sheet.column.unit")),
                text("range", story.say("sheet.column.range")),
                text("tier", story.say("sheet.column.tier")),
                text("minimum", story.say("sheet.column.minimum")),
                text("what", story.say("sheet.column.what-how")),
                text("not", story.say("sheet.column.cannot-mean"))),
            rows));
  }

  private List<Entry> row(Card card) {
    Card.Words words = Objects.requireNonNull(card.in().get(story.texts().code()), card.id());
    return List.of(
        new Entry.Named(words.name(), card.id()),
        Entry.words(story.say("unit." + card.unit())),
        Entry.words(card.range()),
        Entry.words(story.say("sheet.tier." + card.tier().name())),
        Entry.words(words.minimumData()),
        Entry.words(words.what() + "\n" + words.formula()),
        Entry.words(words.cannotMean()));
  }
}
