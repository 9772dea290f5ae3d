package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.patterns.talk.Lenses;
import nl.onderstroom.report.Exhibits.Exhibit;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.Told;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** The evidence: what was said, when and by whom, and for which claim it was kept. */
public final class MomentList implements Sheet {
  private static final int NAMED = 3;

  /** Keeps the file and the memory to write it within bounds. */
  private static final int MOST_ROWS = 10_000;

  private static final Set<String> PLACES = Set.of("plek", "parel");

  @Override
  public String id() {
    return "moments";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    pen.columns(7, 15, 24, 10, 20, 58, 26, 20, 24);
    pen.title(story.say("sheet.moments.title"), story.say("sheet.moments.subtitle"));
    List<Exhibit> all = story.exhibits().all();
    List<Exhibit> exhibits = all.stream().filter(exhibit -> kept(story, exhibit)).toList();
    if (exhibits.isEmpty()) {
      pen.paragraph(story.say("sheet.moments.none"));
      return;
    }
    pen.paragraph(story.say("sheet.moments.intro"));
    List<List<Entry>> rows = exhibits.stream().map(exhibit -> row(story, exhibit)).toList();
    List<String> marks = exhibits.stream().map(MomentList::landmark).toList();
    pen.mainTable(new Table("Momenten", columns(story), rows), marks);
    if (exhibits.size() < all.size()) {
      pen.note(story.say("sheet.rows.limit", Map.of("shown", exhibits.size(), "n", all.size())));
    }
  }

  /** Within the bound, or something leads to it. */
  private static boolean kept(Story story, Exhibit exhibit) {
    return exhibit.number() <= MOST_ROWS
        || exhibit.kinds().stream().anyMatch(PLACES::contains)
        || !claims(story, exhibit).isEmpty();
  }

  /**
   * Leads to the first of what can be looked up, and names the first few. Silence has no utterance:
   * a claim without any leads to who was there.
   */
  public static Entry lead(Story story, List<Evidence> evidence) {
    List<Exhibit> exhibits = story.exhibits().of(evidence);
    if (exhibits.isEmpty()) {
      return new Entry.Link(story.say("sheet.participation.title"), Participation.LANDMARK);
    }
    String named =
        exhibits.stream().limit(NAMED).map(Exhibit::label).collect(Collectors.joining(", "));
    String more = exhibits.size() > NAMED ? " …" : "";
    return new Entry.Link(named + more, landmark(exhibits.get(0)));
  }

  private static String landmark(Exhibit exhibit) {
    return "moment." + exhibit.number();
  }

  private static List<Table.Column> columns(Story story) {
    return List.of(
        text("number", story.say("sheet.column.number")),
        text("meeting", story.say("sheet.column.meeting")),
        text("title", story.say("sheet.column.title")),
        number("time", story.say("sheet.column.time")),
        text("who", story.say("sheet.column.who")),
        text("quote", story.say("sheet.column.quote")),
        text("why", story.say("sheet.column.why-kept")),
        text("lenses", story.say("sheet.column.lenses")),
        text("claims", story.say("sheet.column.claims")));
  }

  private static List<Entry> row(Story story, Exhibit exhibit) {
    Long atMs = exhibit.atMs();
    return List.of(
        Entry.strong(exhibit.label()),
        Entry.words(story.name(exhibit.meeting())),
        Entry.quiet(exhibit.meeting().title()),
        Entry.amount(
            atMs == null ? null : atMs.doubleValue(), Entry.Format.CLOCK, story.reason("untimed")),
        Entry.words(Objects.requireNonNullElse(exhibit.speaker(), story.say("sheet.nobody"))),
        Entry.words("“" + exhibit.quote() + "”"),
        Entry.quiet(kinds(story, exhibit)),
        Entry.quiet(lenses(story, exhibit)),
        Entry.quiet(claims(story, exhibit)));
  }

  private static String kinds(Story story, Exhibit exhibit) {
    List<String> kinds = new ArrayList<>();
    exhibit.kinds().forEach(kind -> kinds.add(story.say("moment." + kind)));
    return String.join("; ", kinds);
  }

  private static String lenses(Story story, Exhibit exhibit) {
    return Lenses.of(exhibit.kinds()).stream()
        .map(lens -> story.say("lens." + lens))
        .collect(Collectors.joining("; "));
  }

  private static String claims(Story story, Exhibit exhibit) {
    Set<String> claims = new LinkedHashSet<>();
    for (Told told : story.told()) {
      if (told.finding().evidence().contains(exhibit.evidence())) {
        claims.add(told.name());
      }
    }
    return String.join("; ", claims);
  }
}
