package nl.onderstroom.intake.plain;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.transcripts.Spans;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plain transcript put together to turns. Labels and times are believed by evidence
 * of the whole file: see {@link SpeakerPrefixes}; a line that is not believed goes on with the turn
 * above it.
 */
final class PlainTurns {
  /** A clock at the beginning of a line is a time where at least one paragraph in five has one. */
  private static final int FAIR_PART = 5;

  /** A turn in the making. */
  private static final class Turn {
    private final long startMs;
    private final long endMs;
    private final @Nullable String label;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String said;

    private Turn(long startMs, long endMs, @Nullable String label) {
      this.startMs = startMs;
      this.endMs = endMs;
      this.label = label;
    }

    /** Once the last line is added: it is asked for more than once, and kept. */
    private String said() {
      String known = said == null ? Wording.tidy(text.toString()) : said;
      said = known;
      return known;
    }
  }

  private final String path;
  private final SpeakerPrefixes prefixes = new SpeakerPrefixes();
  private final List<Turn> turns = new ArrayList<>();
  private final List<String> preamble = new ArrayList<>();
  private int clocks;
  private int labelled;
  private boolean recurring;
  private @Nullable PlainLine pending;
  private boolean afterBlank = true;

  /** Goes over the text twice: a list of all its lines would take ten times its size. */
  PlainTurns(SourceText text) {
    this.path = text.path();
    PlainLines lines = new PlainLines(text.text());
    lines.each(
        line -> {
          weigh(line);
          afterBlank = line.kind() == PlainLine.Kind.BLANK;
        });
    afterBlank = true;
    lines.each(
        line -> {
          take(line);
          afterBlank = line.kind() == PlainLine.Kind.BLANK;
        });
  }

  int size() {
    return turns.size();
  }

  /** How many turns have a label. */
  int labelled() {
    return labelled;
  }

  /** Some label stands more than once. */
  boolean recurring() {
    return recurring;
  }

  boolean timed() {
    return turns.stream().anyMatch(turn -> turn.startMs != Cursor.NONE);
  }

  /** Ends, or starts as well, are reckoned from words. */
  boolean reckoned() {
    return timed() && turns.stream().anyMatch(turn -> turn.endMs == Cursor.NONE);
  }

  /** What stands above the first turn, without blank lines. */
  List<String> preamble() {
    return preamble;
  }

  List<Line> lines() {
    turns.removeIf(turn -> turn.said().isEmpty());
    List<Line> lines = new ArrayList<>(turns.size());
    boolean timed = timed();
    for (int from = 0; from < turns.size(); ) {
      int to = from + 1;
      while (timed && to < turns.size() && turns.get(to).startMs == Cursor.NONE) {
        to++;
      }
      addGroup(turns.subList(from, to), to < turns.size() ? turns.get(to).startMs : -1, lines);
      from = to;
    }
    return lines;
  }

  /** Turns after one time, up to the next: they share the stretch between by their words. */
  private void addGroup(List<Turn> group, long nextMs, List<Line> lines) {
    List<String> said = group.stream().map(Turn::said).toList();
    Turn first = group.get(0);
    boolean untimed = first.startMs == Cursor.NONE && nextMs == Cursor.NONE;
    long start = Math.max(0, first.startMs);
    int words = said.stream().mapToInt(Wording::words).sum();
    Span whole =
        first.endMs == Cursor.NONE
            ? Spans.fromStart(start, nextMs, words)
            : new Span(start, first.endMs);
    List<Span> spans = Spans.split(whole, said);
    for (int i = 0; i < group.size(); i++) {
      lines.add(new Line(untimed ? null : spans.get(i), group.get(i).label, said.get(i)));
    }
  }

  private void weigh(PlainLine line) {
    switch (line.kind()) {
      case TURN, HEADER, NAMED, TIMED -> prefixes.seeLabel(line.label());
      case WORDS -> {
        if (afterBlank && prefixes.texts() > 0) {
          prefixes.seeLabel(null);
        }
      }
      default -> {}
    }
    boolean leads = line.kind() == PlainLine.Kind.TURN || line.kind() == PlainLine.Kind.TIMED;
    clocks += leads && line.startMs() != Cursor.NONE ? 1 : 0;
  }

  private void take(PlainLine line) {
    switch (line.kind()) {
      case BLANK -> {}
      case CLOCK -> pending = line;
      case TURN -> turn(line);
      case TIMED -> {
        if (clocksBelieved()) {
          begin(line, null, line.text());
        } else {
          words(line.raw());
        }
      }
      case HEADER -> header(line);
      case NAMED -> begin(line, line.label(), "");
      case WORDS -> words(line.raw());
    }
  }

  private void turn(PlainLine line) {
    boolean believed = line.label() != null && prefixes.believed(line.label());
    boolean timed = line.startMs() != Cursor.NONE;
    if (believed) {
      begin(timed || pending == null ? line : pending, line.label(), line.text());
    } else if (timed && clocksBelieved()) {
      begin(line, null, afterClock(line));
    } else {
      words(line.raw());
    }
  }

  /** The line without its clock, where the clock is believed and the label is not. */
  private static String afterClock(PlainLine line) {
    return line.label() + ": " + line.text();
  }

  private void header(PlainLine line) {
    String label = line.label();
    if (label != null && prefixes.believed(label) && (afterBlank || prefixes.recurs(label))) {
      begin(line, label, "");
    } else {
      words(line.raw());
    }
  }

  private void words(String raw) {
    if (Footers.ALL.contain(raw)) {
      return;
    }
    if (pending != null && (!turns.isEmpty() || clocksBelieved())) {
      begin(pending, null, raw);
    } else if (turns.isEmpty()) {
      preamble.add(raw.strip());
    } else {
      turns.get(turns.size() - 1).text.append('\n').append(raw);
    }
  }

  private void begin(PlainLine time, @Nullable String label, String text) {
    Turn turn = new Turn(time.startMs(), time.endMs(), label);
    turn.text.append(text);
    turns.add(turn);
    Limits.STANDARD.checkUtterances(path, turns.size());
    pending = null;
    labelled += label == null ? 0 : 1;
    recurring |= label != null && prefixes.recurs(label);
  }

  private boolean clocksBelieved() {
    return clocks > 1 && clocks * FAIR_PART >= prefixes.texts();
  }
}
