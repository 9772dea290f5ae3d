package nl.onderstroom.intake.plain;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.TimesOfDay;
import nl.onderstroom.intake.transcripts.Spans;
import nl.onderstroom.model.Span;

/**
 * The times of all turns of a plain transcript, from those that stand there.
 *
 * <p>Turns without a time of their own share the stretch after the last time by their words; so do
 * turns of the same minute where the clocks have no seconds. Times of the day count from the first.
 */
final class TurnTimes {
  private static final long PLANNED_MS = 5 * 60_000;
  private static final long MS_A_SECOND = 1000;

  /** People who meet say ten times as much, silences and all. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.15;

  private final List<PlainTurn> turns;
  private final boolean timed;
  private final boolean minutes;
  private final long offsetMs;

  /**
   * @param turns that say something
   */
  TurnTimes(List<PlainTurn> turns, Meaning clocks) {
    this.turns = turns;
    this.timed = turns.stream().anyMatch(PlainTurn::timed);
    this.minutes = timed && clocks.hours();
    long first =
        turns.stream().filter(PlainTurn::timed).mapToLong(PlainTurn::startMs).min().orElse(0);
    this.offsetMs = TimesOfDay.offset(first);
  }

  /** Whether the clocks have no seconds. */
  boolean minutes() {
    return minutes;
  }

  /** The time of day at which it begins; 0 where the clocks are those of a recording. */
  long offsetMs() {
    return offsetMs;
  }

  /**
   * As an agenda or the chapters of a recording: hardly a word for the time there is, or all at
   * five, ten or fifteen minutes past.
   */
  boolean listed() {
    List<PlainTurn> starts = turns.stream().filter(PlainTurn::timed).toList();
    if (starts.size() < 2) {
      return false;
    }
    long first = starts.get(0).startMs();
    long length = starts.get(starts.size() - 1).startMs() - first;
    long words = turns.stream().mapToLong(turn -> Wording.words(turn.said())).sum();
    boolean planned = minutes && starts.stream().allMatch(turn -> turn.startMs() % PLANNED_MS == 0);
    return planned || words * MS_A_SECOND < length * SLOWEST_WORDS_A_SECOND;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>(turns.size());
    for (int from = 0; from < turns.size(); ) {
      int to = from + 1;
      while (timed && to < turns.size() && goesOn(turns.get(from), turns.get(to))) {
        to++;
      }
      addGroup(turns.subList(from, to), to < turns.size() ? turns.get(to).startMs() : -1, lines);
      from = to;
    }
    return lines;
  }

  private boolean goesOn(PlainTurn first, PlainTurn next) {
    boolean sameMinute = minutes && first.timed() && next.startMs() == first.startMs();
    return !next.timed() || (sameMinute && next.endMs() == Cursor.NONE);
  }

  private void addGroup(List<PlainTurn> group, long nextMs, List<Line> lines) {
    List<String> said = group.stream().map(PlainTurn::said).toList();
    PlainTurn first = group.get(0);
    boolean untimed = !first.timed() && nextMs == Cursor.NONE;
    long start = Math.max(0, first.startMs() - offsetMs);
    long next = nextMs == Cursor.NONE ? Cursor.NONE : nextMs - offsetMs;
    int words = said.stream().mapToInt(Wording::words).sum();
    Span whole =
        first.endMs() == Cursor.NONE
            ? Spans.fromStart(start, next, words)
            : new Span(start, first.endMs() - offsetMs);
    List<Span> spans = Spans.split(whole, said);
    for (int i = 0; i < said.size(); i++) {
      lines.add(new Line(untimed ? null : spans.get(i), group.get(i).label(), said.get(i)));
    }
  }
}
