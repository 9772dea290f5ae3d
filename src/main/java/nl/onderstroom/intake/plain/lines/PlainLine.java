package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.WrittenClock;
import nl.onderstroom.intake.transcripts.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plain transcript; {@link PlainShapes} has the grammar.
 *
 * @param text after label and time
 * @param raw the whole line, for when the shape is not believed
 */
public record PlainLine(
    Kind kind, @Nullable PlainTime time, @Nullable String label, String text, String raw) {
  /** What a line is by its shape. */
  public enum Kind {
    TURN,
    TIMED,
    HEADER,
    NAMED,
    CLOCK,
    WORDS,
    BLANK
  }

  /** {@link Cursor#NONE} where it has no time. */
  public long startMs() {
    return time == null ? Cursor.NONE : time.startMs();
  }

  /** {@link Cursor#NONE} where it has none. */
  public long endMs() {
    return time == null ? Cursor.NONE : time.endMs();
  }

  /** Nothing but what could be a name. */
  boolean name() {
    return kind == Kind.WORDS && SpeakerLabel.name(raw);
  }

  /** A time and what could be a name. */
  boolean timedName() {
    return kind == Kind.TIMED && SpeakerLabel.name(text);
  }

  /** This time, as the header of who is named there. */
  PlainLine headed(String name) {
    return new PlainLine(Kind.NAMED, time, SpeakerLabel.find(name), "", raw);
  }

  /** The clock with points at the end of the label, were it one: "Anna 0.05". */
  @Nullable WrittenClock findPointed() {
    int space = label == null ? -1 : label.lastIndexOf(' ');
    if (label == null || space < 1) {
      return null;
    }
    String last = label.substring(space + 1);
    Cursor cursor = new Cursor(last);
    long ms = WrittenClock.pointed(cursor);
    boolean two = last.indexOf('.') == last.lastIndexOf('.');
    WrittenClock.Size size = two ? WrittenClock.Size.SHORT : WrittenClock.Size.LONG;
    return ms == Cursor.NONE || !cursor.atEnd() ? null : new WrittenClock(ms, size);
  }

  /** The time right after the colon, were it one: "Anna: 00:05 hoi". */
  @Nullable PlainTime findInner() {
    return findInner(new Cursor(text), Meaning.MINUTES_AND_SECONDS);
  }

  private static @Nullable PlainTime findInner(Cursor cursor, Meaning clocks) {
    cursor.skipSpaces();
    PlainTime inner = PlainTime.find(cursor, clocks);
    return cursor.atEnd() || Cursor.isSpace(cursor.peek()) ? inner : null;
  }

  /** The same without a number before the name, where the file has that habit. */
  PlainLine namedBy(PlainHabits habits) {
    return label == null || !habits.leading()
        ? this
        : new PlainLine(kind, time, LeadingNumbers.without(label), text, raw);
  }

  /** The same with the time that stands in its label or its text, where the file has that habit. */
  PlainLine timedBy(PlainHabits habits) {
    WrittenClock clock = habits.pointed() ? findPointed() : null;
    if (clock != null && label != null) {
      String name = label.substring(0, label.lastIndexOf(' '));
      return new PlainLine(kind, PlainTime.at(clock, habits.clocks()), name, text, raw);
    }
    Cursor cursor = new Cursor(text);
    PlainTime inner = habits.inner() ? findInner(cursor, habits.clocks()) : null;
    return inner == null ? this : new PlainLine(kind, inner, label, cursor.rest(), raw);
  }
}
