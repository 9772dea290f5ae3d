package nl.onderstroom.intake.plain.lines;

import java.util.function.Consumer;
import nl.onderstroom.intake.plain.lines.PlainLine.Kind;
import nl.onderstroom.intake.scan.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plain transcript one by one, by the habits of the whole file, with headers in
 * their two other shapes put right.
 *
 * <pre>
 * time first    time label, then the text on the next line     "00:00:12 Anna", as Word transcribes
 * name first    label, then time, then the text, on three lines   copied from the pane of Teams
 * </pre>
 */
public final class PlainLines {
  private final String text;
  private final PlainHabits habits;
  private final PlainShapes shapes;

  public PlainLines(String written) {
    this.text = HashTimes.inFront(written);
    this.habits = PlainEvidence.habits(text);
    this.shapes = new PlainShapes(habits);
  }

  public PlainHabits habits() {
    return habits;
  }

  /** Each line in turn, as often as asked: a list of them would take ten times the file. */
  public void each(Consumer<PlainLine> taker) {
    @Nullable PlainLine held = null;
    for (Lines raw = new Lines(text); raw.more(); ) {
      PlainLine line = shapes.parse(raw.next());
      if (held != null && line.kind() == Kind.CLOCK) {
        taker.accept(line.headed(held.raw()));
        held = null;
        continue;
      }
      if (held != null) {
        taker.accept(held);
        held = null;
      }
      if (habits.nameFirst() && line.name()) {
        held = line;
      } else {
        boolean header = habits.timeFirst() && line.timedName();
        taker.accept(header ? line.headed(line.text()) : line);
      }
    }
    if (held != null) {
      taker.accept(held);
    }
  }
}
