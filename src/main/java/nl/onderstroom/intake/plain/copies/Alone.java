package nl.onderstroom.intake.plain.copies;

import java.util.List;
import nl.onderstroom.intake.plain.lines.PlainTime;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.transcripts.CueNames.Talkers;
import nl.onderstroom.intake.transcripts.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand alone above what is said: at the head of each paragraph, or on each other line
 * where no line is blank.
 */
final class Alone {
  private final boolean paragraphs;
  private boolean head = true;

  private Alone(boolean paragraphs) {
    this.paragraphs = paragraphs;
  }

  static boolean among(List<String> lines) {
    Alone alone = new Alone(lines.stream().limit(lines.size() - 1L).anyMatch(String::isBlank));
    Talkers speakers = new Talkers();
    int heads = 0;
    Speech speech = new Speech();
    for (String line : lines) {
      boolean head = alone.heads(line);
      heads += head ? 1 : 0;
      speakers.see(head ? name(line) : null);
      speech.see(line.strip());
      if (clock(line)) {
        speech.seeTime();
      }
    }
    boolean nearlyAll = (heads - speakers.turns()) * 5 <= heads;
    return nearlyAll && speech.likely(speakers.turns()) && speakers.talk();
  }

  static String labelled(String text) {
    boolean blank = false;
    for (Lines lines = new Lines(text); lines.more() && !blank; ) {
      blank = lines.next().isBlank() && lines.more();
    }
    Alone alone = new Alone(blank);
    return NamesWithoutColon.rewritten(
        text,
        line -> {
          String label = alone.heads(line) ? name(line) : null;
          return label == null ? line : label + ":";
        });
  }

  /** Whether a name may stand in this line; lines come in order. */
  private boolean heads(String line) {
    boolean clock = clock(line);
    boolean here = head && !line.isBlank() && !clock;
    head = line.isBlank() || clock || (!paragraphs && !here);
    return here;
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
