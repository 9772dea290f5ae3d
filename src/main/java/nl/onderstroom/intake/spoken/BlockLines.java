package nl.onderstroom.intake.spoken;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.TurnTimes.Ends;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a transcript that has a time for a block of them only: they share the stretch up to the
 * next time by their words, and no longer than those take.
 */
public final class BlockLines {
  private final String path;
  private final List<Phrase> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String label;

  /**
   * @param path of the file, for messages
   */
  public BlockLines(String path) {
    this.path = path;
  }

  /** From here on it is this late. */
  public void clock(long ms) {
    endLine();
    lines.add(new Phrase(new Timing(ms, null), null, "")); // nobody's, and so no line
  }

  public void line(String speaker, String said) {
    endLine();
    label = speaker;
    text.append(said);
  }

  /** More of the line before it; before the first line of a block it is nobody's. */
  public void goOn(String said) {
    if (label != null) {
      text.append(' ').append(said);
    }
  }

  public Content content(@Nullable String title, @Nullable LocalDateTime start) {
    endLine();
    SpokenLines spoken = new SpokenLines(path);
    new TurnTimes(lines, Meaning.MINUTES_AND_SECONDS, Ends.OF_ALL).tell(spoken);
    return spoken.content(title, start);
  }

  private void endLine() {
    String said = Wording.tidy(text.toString());
    if (!said.isEmpty()) {
      lines.add(new Phrase(Timing.UNKNOWN, label, said));
    }
    text.setLength(0);
    label = null;
  }
}
