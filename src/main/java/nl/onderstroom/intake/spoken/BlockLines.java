package nl.onderstroom.intake.spoken;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.transcripts.Spans;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a transcript that has a time for a block of them only: they share the stretch up to the
 * next time by their words, and no longer than those take.
 */
public final class BlockLines {
  private final SpokenLines lines;
  private final List<String> labels = new ArrayList<>();
  private final List<StringBuilder> texts = new ArrayList<>();
  private long startMs;

  /**
   * @param path of the file, for messages
   */
  public BlockLines(String path) {
    this.lines = new SpokenLines(path);
  }

  /** From here on it is this late. */
  public void clock(long ms) {
    end(ms);
    startMs = ms;
  }

  public void line(String label, String text) {
    labels.add(label);
    texts.add(new StringBuilder(text));
  }

  /** More of the line before it; before the first line it is nobody's. */
  public void goOn(String text) {
    if (!texts.isEmpty()) {
      texts.get(texts.size() - 1).append(' ').append(text);
    }
  }

  public Content content(@Nullable String title, @Nullable LocalDateTime start) {
    end(-1);
    lines.note("ends-reckoned");
    return lines.content(title, start);
  }

  private void end(long nextMs) {
    List<String> said = texts.stream().map(text -> Wording.tidy(text.toString())).toList();
    int words = said.stream().mapToInt(Wording::words).sum();
    List<Span> spans = Spans.split(Spans.fromStart(startMs, nextMs, words), said);
    for (int i = 0; i < said.size(); i++) {
      Timing timing = new Timing(spans.get(i).startMs(), spans.get(i).endMs());
      lines.phrase(timing, labels.get(i), said.get(i));
    }
    labels.clear();
    texts.clear();
  }
}
