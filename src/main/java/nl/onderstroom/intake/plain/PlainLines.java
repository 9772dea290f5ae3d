package nl.onderstroom.intake.plain;

import java.util.function.Consumer;
import nl.onderstroom.intake.plain.PlainLine.Kind;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plain transcript one by one, with headers in their two other shapes put right.
 *
 * <pre>
 * time first    time label, then the text on the next line     "00:00:12 Anna", as Word transcribes
 * name first    label, then time, then the text, on three lines   copied from the pane of Teams
 * </pre>
 *
 * Alone neither tells from "00:12 Ja" or from a title above a clock: a shape is believed only where
 * nearly all times of the file stand in it.
 */
final class PlainLines {
  /** One in so many may be otherwise. */
  private static final int NEARLY_ALL = 10;

  private static final int MOST_WORDS = 5;

  private final String text;
  private final boolean timeFirst;
  private final boolean nameFirst;

  PlainLines(String text) {
    this.text = text;
    Evidence evidence = new Evidence();
    for (Lines raw = new Lines(text); raw.more(); ) {
      evidence.see(PlainLine.parse(raw.next()));
    }
    this.timeFirst = evidence.timeFirst > 1 && believed(evidence.timeFirst, evidence.timed);
    this.nameFirst = evidence.nameFirst > 1 && believed(evidence.nameFirst, evidence.clocks);
  }

  /** Each line in turn, as often as asked: a list of them would take ten times the file. */
  void each(Consumer<PlainLine> taker) {
    @Nullable PlainLine held = null;
    for (Lines raw = new Lines(text); raw.more(); ) {
      PlainLine line = PlainLine.parse(raw.next());
      if (held != null && line.kind() == Kind.CLOCK) {
        taker.accept(line.headed(held.raw()));
        held = null;
        continue;
      }
      if (held != null) {
        taker.accept(held);
        held = null;
      }
      if (nameFirst && name(line)) {
        held = line;
      } else {
        taker.accept(timeFirst && timedName(line) ? line.headed(line.text()) : line);
      }
    }
    if (held != null) {
      taker.accept(held);
    }
  }

  private static boolean believed(int shaped, int all) {
    return (all - shaped) * NEARLY_ALL <= all;
  }

  private static boolean name(PlainLine line) {
    return line.kind() == Kind.WORDS && name(line.raw());
  }

  private static boolean timedName(PlainLine line) {
    return line.kind() == Kind.TIMED && name(line.text());
  }

  private static boolean name(String written) {
    String label = SpeakerPrefixes.findLabel(written);
    return label != null
        && SpeakerPrefixes.capitalised(label)
        && label.split(" ", -1).length <= MOST_WORDS
        && !label.endsWith(".");
  }

  /** How often the times of the file stand in which shape. */
  private static final class Evidence {
    private int timed;
    private int timeFirst;
    private int clocks;
    private int nameFirst;
    private boolean afterTimedName;
    private boolean afterName;
    private boolean afterNamedClock;

    void see(PlainLine line) {
      boolean words = line.kind() == Kind.WORDS;
      timed += line.kind() == Kind.TIMED ? 1 : 0;
      clocks += line.kind() == Kind.CLOCK ? 1 : 0;
      timeFirst += words && afterTimedName ? 1 : 0;
      nameFirst += words && afterNamedClock ? 1 : 0;
      afterNamedClock = afterName && line.kind() == Kind.CLOCK;
      afterTimedName = timedName(line);
      afterName = name(line);
    }
  }
}
