package nl.onderstroom.report.xlsx.sheets;

import static nl.onderstroom.report.xlsx.Table.Column.number;
import static nl.onderstroom.report.xlsx.Table.Column.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.Voices;
import nl.onderstroom.report.Voices.Voice;
import nl.onderstroom.report.xlsx.Entry;
import nl.onderstroom.report.xlsx.Entry.Format;
import nl.onderstroom.report.xlsx.Heat;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.SheetPen;
import nl.onderstroom.report.xlsx.Table;

/** How people take turns: who goes on after whom, and the rhythm of each meeting. */
public final class Interplay implements Sheet {
  private static final String MATRIX = "WieNaWie";

  private static final String NO_OVERLAP = "no-overlap-in-transcript";

  /** So many columns can be read on a page. */
  private static final int MOST_PEOPLE = 12;

  private static final int NAME = 26;
  private static final int NUMBER = 11;

  @Override
  public String id() {
    return "interplay";
  }

  @Override
  public void draw(Story story, SheetPen pen) {
    double[] grid = new double[MOST_PEOPLE + 1];
    java.util.Arrays.fill(grid, NUMBER);
    grid[0] = NAME;
    pen.columns(grid);
    pen.title(story.say("sheet.interplay.title"), story.say("sheet.interplay.subtitle"));
    if (story.meetings().isEmpty()) {
      pen.paragraph(story.say("sheet.no-meetings"));
      return;
    }
    pen.paragraph(story.say("sheet.interplay.intro"));
    matrix(story, pen);
    rhythm(story, pen);
  }

  private static void matrix(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.interplay.matrix"));
    Successions successions = Successions.of(story.meetings());
    List<Voice> voices =
        Voices.of(story.meetings()).stream()
            .filter(voice -> successions.mentions(voice.id()))
            .toList();
    if (voices.size() < 2) {
      pen.paragraph(story.say("sheet.interplay.no-matrix"));
      return;
    }
    List<Voice> shown = voices.subList(0, Math.min(MOST_PEOPLE, voices.size()));
    pen.note(story.say("sheet.interplay.matrix.note"));
    pen.grid(new Table(MATRIX, columns(story, shown), rows(successions, shown)));
    pen.heatAll(MATRIX + ".p0", MATRIX + ".p" + (shown.size() - 1), Heat.PLAIN);
    if (voices.size() > shown.size()) {
      pen.note(
          story.say("sheet.interplay.limit", Map.of("shown", shown.size(), "n", voices.size())));
    }
  }

  private static List<Table.Column> columns(Story story, List<Voice> shown) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("first", story.say("sheet.column.first")));
    for (int i = 0; i < shown.size(); i++) {
      columns.add(number("p" + i, shown.get(i).name()));
    }
    return columns;
  }

  private static List<List<Entry>> rows(Successions successions, List<Voice> shown) {
    List<List<Entry>> rows = new ArrayList<>();
    for (Voice first : shown) {
      List<Entry> row = new ArrayList<>();
      row.add(Entry.words(first.name()));
      for (Voice next : shown) {
        row.add(
            first.id().equals(next.id())
                ? Entry.BLANK
                : Entry.count(successions.times(first.id(), next.id())));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void rhythm(Story story, SheetPen pen) {
    pen.heading(story.say("sheet.interplay.rhythm"));
    pen.note(story.say("sheet.interplay.rhythm.note"));
    List<Table.Column> columns = new ArrayList<>();
    columns.add(text("meeting", story.say("sheet.column.meeting")));
    for (String id :
        List.of("reciprocity", "response", "overlap", "overlaps", "silence", "taking", "bursts")) {
      columns.add(number(id, story.say("sheet.column." + id)));
    }
    List<List<Entry>> rows = story.meetings().stream().map(m -> rhythm(story, m)).toList();
    pen.table(new Table("Ritme", columns, rows));
  }

  private static List<Entry> rhythm(Story story, MeetingAnalysis meeting) {
    return List.of(
        Entry.words(story.name(meeting.header())),
        figure(story, meeting, "reciprocity", Format.SHARE),
        figure(story, meeting, "response-gap", Format.DECIMAL),
        overlap(story, meeting, "overlap-seconds", Format.SECONDS),
        overlap(story, meeting, "overlaps", Format.COUNT),
        figure(story, meeting, "silence", Format.SECONDS),
        figure(story, meeting, "turn-taking-index", Format.RATIO),
        figure(story, meeting, "burstiness", Format.RATIO));
  }

  /** Zero says nothing where the transcript never writes overlap. */
  private static Entry overlap(
      Story story, MeetingAnalysis meeting, String measure, Format format) {
    Measure row = meeting.find(measure, Subject.MEETING);
    return row != null && NO_OVERLAP.equals(row.note())
        ? new Entry.Missing(story.reason(NO_OVERLAP))
        : figure(story, meeting, measure, format);
  }

  private static Entry figure(Story story, MeetingAnalysis meeting, String measure, Format format) {
    return Entry.amount(meeting.meetingValue(measure), format, story.whyMissing(meeting, measure));
  }

  /** How often one person went on after another, over all meetings. */
  private static final class Successions {
    private final Map<Subject, Double> times = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    private Successions() {}

    static Successions of(List<MeetingAnalysis> meetings) {
      Successions successions = new Successions();
      for (MeetingAnalysis meeting : meetings) {
        meeting.measures().stream()
            .filter(row -> row.measure().equals("follows"))
            .forEach(successions::add);
      }
      return successions;
    }

    private void add(Measure row) {
      Subject pair = row.subject();
      if (row.value() != null && pair.person() != null && pair.next() != null) {
        times.merge(pair, row.value(), Double::sum);
        people.add(pair.person());
        people.add(pair.next());
      }
    }

    boolean mentions(String person) {
      return people.contains(person);
    }

    /** Zero for a pair that never did. */
    double times(String first, String next) {
      return times.getOrDefault(Subject.pair(first, next), 0.0);
    }
  }
}
