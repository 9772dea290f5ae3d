package nl.onderstroom.intake.documents;

import java.util.List;
import nl.onderstroom.intake.plain.Footers;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.transcripts.SpeakerPrefix;

/**
 * The line with which Google Meet ends a transcript, in whatever language.
 *
 * <pre>
 * end = words clock words "👋"
 *     | words hh:mm:ss words         nobody's, and with one line after it at most
 *     | a footer that we know        with or without a clock
 * </pre>
 */
final class MeetEnd {
  /** The end itself, and what Google says of the text below it. */
  private static final int LAST_LINES = 2;

  private MeetEnd() {}

  static boolean at(List<String> lines, int at) {
    String line = lines.get(at);
    if (Footers.ALL.contain(line)) {
      return true;
    }
    return at >= lines.size() - LAST_LINES
        && clockOf(line) != Cursor.NONE
        && line.chars().anyMatch(Character::isLetter)
        && SpeakerPrefix.findName(line) == null;
  }

  /** The first in the line that has hours, minutes and seconds. */
  static long clockOf(String line) {
    Cursor cursor = new Cursor(line);
    while (!cursor.atEnd()) {
      int start = cursor.at();
      long clock = cursor.looseClock();
      boolean full = line.substring(start, cursor.at()).chars().filter(c -> c == ':').count() == 2;
      if (clock != Cursor.NONE && full) {
        return clock;
      }
      cursor.to(Math.max(cursor.at(), start + 1));
    }
    return Cursor.NONE;
  }
}
