package nl.onderstroom.intake.plain.copies;

import java.util.List;
import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Talkers;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.transcripts.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand alone above what is said: at the head of each paragraph, or on each other line
 * where no line is blank.
 */
final class Alone {
  private final boolean paragraphs;

  private Alone(boolean paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * Null where no names stand so. Which of the two it is, the beginning tells once for all lines.
   */
  static @Nullable Alone findAmong(List<String> beginning) {
    Alone alone =
        new Alone(beginning.stream().limit(beginning.size() - 1L).anyMatch(String::isBlank));
    return alone.believed(beginning) ? alone : null;
  }

  private boolean believed(List<String> lines) {
    Heads heads = new Heads();
    Talkers speakers = new Talkers();
    int count = 0;
    Speech speech = new Speech();
    for (String line : lines) {
      boolean head = heads.next(line);
      count += head ? 1 : 0;
      speakers.see(head ? name(line) : null);
      speech.see(line.strip());
      if (clock(line)) {
        speech.seeTime();
      }
    }
    return Talkers.nearlyAll(speakers.turns(), count)
        && speech.likely(speakers.turns())
        && speakers.talk();
  }

  String labelled(String text) {
    Heads heads = new Heads();
    return NamesWithoutColon.rewritten(
        text,
        line -> {
          String label = heads.next(line) ? name(line) : null;
          return label == null ? line : label + ":";
        });
  }

  /** Goes through the lines, in order. */
  private final class Heads {
    private boolean head = true;

    /** Whether a name may stand in this line. */
    boolean next(String line) {
      boolean clock = clock(line);
      boolean here = head && !line.isBlank() && !clock;
      head = line.isBlank() || clock || (!paragraphs && !here);
      return here;
    }
  }

  /** The name may stand below the time. */
  private static boolean clock(String line) {
    Cursor cursor = new Cursor(line.strip());
    return PlainTime.find(cursor, Meaning.MINUTES_AND_SECONDS) != null && cursor.atEnd();
  }

  private static @Nullable String name(String line) {
    return SpeakerLabel.findName(line.strip());
  }
}
