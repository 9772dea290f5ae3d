package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.plain.lines.PlainLine.Kind;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.ShortClocks;
import nl.onderstroom.intake.spoken.WrittenClock;
import nl.onderstroom.intake.transcripts.SpeakerLabel;

/**
 * What all lines of a plain transcript together tell about its {@link PlainHabits}.
 *
 * <p>A habit is believed only where nearly all lines that could have it do, and where its times go
 * on: "Anna: 10:30 is te vroeg" has a time of which she speaks, and "Zaal 2.14: hoi" is a room.
 */
final class PlainEvidence {
  /** One in so many may be otherwise. */
  private static final int NEARLY_ALL = 10;

  private final ShortClocks clocks = new ShortClocks();
  private final Climb pointed = new Climb();
  private final Climb inner = new Climb();
  private final LeadingNumbers leading = new LeadingNumbers();
  private int labelled;
  private int turns;
  private int timed;
  private int timeFirst;
  private int bareClocks;
  private int nameFirst;
  private boolean afterTimedName;
  private boolean afterName;
  private boolean afterNamedClock;

  private PlainEvidence() {}

  static PlainHabits habits(String text) {
    PlainHabits known = PlainHabits.numbered(LineNumbers.in(text));
    PlainShapes shapes = new PlainShapes(known);
    PlainEvidence evidence = new PlainEvidence();
    for (Lines raw = new Lines(text); raw.more(); ) {
      evidence.see(shapes.parse(raw.next()));
    }
    return new PlainHabits(
        known.numbered(),
        evidence.clocks.meaning(),
        evidence.pointed.believed(evidence.turns),
        evidence.inner.believed(evidence.turns),
        evidence.leading.differ() && nearlyAll(evidence.leading.seen(), evidence.labelled),
        evidence.timeFirst > 1 && nearlyAll(evidence.timeFirst, evidence.timed),
        evidence.nameFirst > 1 && nearlyAll(evidence.nameFirst, evidence.bareClocks));
  }

  private static boolean nearlyAll(int shaped, int all) {
    return (all - shaped) * NEARLY_ALL <= all;
  }

  private void see(PlainLine line) {
    seeHeader(line);
    if (line.kind() == Kind.TURN && line.label() != null) {
      labelled++;
      leading.see(line.label());
    }
    if (line.time() != null) {
      clocks.see(line.time().clock());
    } else if (line.kind() == Kind.TURN) {
      seeHidden(line);
    }
    clocks.said(line.kind() == Kind.BLANK ? 0 : Wording.words(line.text().strip()));
  }

  /** Times that may stand in the label or in the words. */
  private void seeHidden(PlainLine turn) {
    WrittenClock clock = turn.findPointed();
    PlainTime time = turn.findInner();
    boolean name = turn.label() != null && SpeakerLabel.capitalised(turn.label());
    turns += name || clock != null || time != null ? 1 : 0;
    if (clock != null) {
      pointed.see(clock.ms());
      clocks.see(clock);
    }
    if (time != null) {
      inner.see(time.startMs());
      clocks.see(time.clock());
    }
  }

  private void seeHeader(PlainLine line) {
    boolean words = line.kind() == Kind.WORDS || (line.kind() == Kind.TURN && line.time() == null);
    timed += line.kind() == Kind.TIMED ? 1 : 0;
    bareClocks += line.kind() == Kind.CLOCK ? 1 : 0;
    timeFirst += words && afterTimedName ? 1 : 0;
    nameFirst += words && afterNamedClock ? 1 : 0;
    afterNamedClock = afterName && line.kind() == Kind.CLOCK;
    afterTimedName = line.timedName();
    afterName = line.name();
  }

  /** Times that go on from line to line. */
  private static final class Climb {
    private int times;
    private long last = Cursor.NONE;
    private boolean moved;
    private boolean fell;

    void see(long ms) {
      times++;
      fell |= ms < last;
      moved |= last != Cursor.NONE && ms > last;
      last = ms;
    }

    boolean believed(int all) {
      return times > 1 && moved && !fell && nearlyAll(times, all);
    }
  }
}
