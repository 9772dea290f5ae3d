package nl.onderstroom.intake.scan;

import java.util.List;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.model.Span;

/**
 * Whether what was said can have been said in its times. Milliseconds read as seconds, a year in
 * front of a clock or a turn over midnight are times by their form, and of no meeting.
 */
public final class Plausible {
  private static final long MS_A_SECOND = 1000;
  private static final long LONGEST_MEETING_MS = 24 * 3600 * MS_A_SECOND;

  /** Nobody takes longer for one line without saying more. */
  private static final long LONG_LINE_MS = 900 * MS_A_SECOND;

  /** In a second: three people at once do not speak as fast. */
  private static final long FASTEST_WORDS = 15;

  private static final int MANY_WORDS = 100;
  private static final long MOST_MS_A_WORD = 20 * MS_A_SECOND;

  private Plausible() {}

  /** What is to be said of these times, if anything. */
  public static List<FileNote> notes(List<Line> lines) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    boolean slow = false;
    long words = 0;
    for (Line line : lines) {
      Span span = line.span();
      if (span != null) {
        first = Math.min(first, span.startMs());
        last = Math.max(last, span.endMs());
        words += Wording.words(line.text());
        slow |= slow(line, span.endMs() - span.startMs());
      }
    }
    boolean endless = last > first && last - first >= LONGEST_MEETING_MS;
    boolean fast = words >= MANY_WORDS && words * MS_A_SECOND > (last - first) * FASTEST_WORDS;
    return slow || endless || fast ? List.of(new FileNote(null, "times-implausible")) : List.of();
  }

  private static boolean slow(Line line, long ms) {
    return ms >= LONG_LINE_MS && Wording.words(line.text()) * MOST_MS_A_WORD < ms;
  }
}
