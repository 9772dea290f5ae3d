package nl.onderstroom.intake.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.scan.Spans;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The times of all turns of a transcript, from those that stand there.
 *
 * <p>Turns without a time of their own share the stretch after the last time by their words; so do
 * turns of the same minute where the clocks have no seconds. Times of the day count from the first,
 * and go on after midnight.
 */
public final class TurnTimes {
  /** Of whom the end of a turn is. */
  public enum Ends {
    /** Of all who speak until then. */
    OF_ALL,
    /** Of that turn alone. */
    OF_THE_TURN
  }

  private final Ends ends;
  private final Meaning clocks;
  private final boolean timed;
  private final long offsetMs;
  private final List<Phrase> turns = new ArrayList<>();
  private boolean reckoned;

  /**
   * @param written turns that say something, in order of the file
   */
  public TurnTimes(List<Phrase> written, Meaning clocks, Ends ends) {
    this.ends = ends;
    this.clocks = clocks;
    List<Phrase> passed = TimesOfDay.passingMidnight(written);
    this.timed = passed.stream().anyMatch(Phrase::timed);
    this.offsetMs =
        passed.stream()
            .map(turn -> turn.timing().startMs())
            .filter(Objects::nonNull)
            .min(Long::compare)
            .map(TimesOfDay::offset)
            .orElse(0L);
    share(passed.stream().map(turn -> turn.at(turn.timing().later(-offsetMs))).toList());
  }

  /** Whether any turn has a time. */
  public boolean timed() {
    return timed;
  }

  /** The time of day at which it begins; 0 where the clocks are those of a recording. */
  public long offsetMs() {
    return offsetMs;
  }

  /** All turns, and what is to be said of their times. */
  public void tell(SpokenLines lines) {
    if (offsetMs > 0) {
      lines.note("times-of-day");
    }
    if (minutes()) {
      lines.note("times-in-minutes");
    }
    if (reckoned) {
      lines.note("ends-reckoned");
    }
    switch (clocks) {
      case RATHER_HOURS -> lines.note("clocks-rather-hours");
      case RATHER_MINUTES -> lines.note("clocks-rather-minutes");
      default -> {}
    }
    turns.forEach(turn -> lines.phrase(turn.timing(), turn.label(), turn.text()));
  }

  /** Whether the clocks have no seconds. */
  private boolean minutes() {
    return timed && clocks.hours();
  }

  private void share(List<Phrase> written) {
    for (int from = 0; from < written.size(); ) {
      int to = from + 1;
      while (timed && to < written.size() && goesOn(written.get(from), written.get(to))) {
        to++;
      }
      List<Phrase> group = written.subList(from, to);
      Long next = to < written.size() ? written.get(to).timing().startMs() : null;
      boolean first = timed && from == 0 && !group.get(0).timed();
      boolean more = group.size() > 1 && group.get(0).timed();
      turns.addAll(first || more ? shared(group, next) : group);
      from = to;
    }
  }

  private boolean goesOn(Phrase first, Phrase next) {
    boolean ended = first.timing().endMs() != null;
    return next.timing().unknown()
        ? !ended || ends == Ends.OF_ALL
        : minutes() && !ended && next.timing().equals(first.timing());
  }

  private List<Phrase> shared(List<Phrase> group, @Nullable Long nextMs) {
    List<String> said = group.stream().map(Phrase::text).toList();
    Timing timing = group.get(0).timing();
    long start = Objects.requireNonNullElse(timing.startMs(), 0L);
    long next = Objects.requireNonNullElse(nextMs, -1L);
    int words = said.stream().mapToInt(Wording::words).sum();
    Long end = timing.endMs();
    reckoned = true;
    Span whole = end == null ? Spans.fromStart(start, next, words) : new Span(start, end);
    List<Span> spans = Spans.split(whole, said);
    List<Phrase> shared = new ArrayList<>(said.size());
    for (int i = 0; i < said.size(); i++) {
      Span own = spans.get(i);
      shared.add(group.get(i).at(new Timing(own.startMs(), own.endMs())));
    }
    return shared;
  }
}
