package nl.onderstroom.intake.joining.marks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.people.names.Unidentified;
import nl.onderstroom.model.Span;

/**
 * The words of a transcript, without them.
 *
 * @param timed how many of the lines have a time
 * @param named how many of the lines have a speaker who is somebody
 * @param firstMs when the first word falls; 0 without times
 * @param lastMs when the last word ends; 0 without times
 * @param reckoned the ends of lines follow from their words: the file has starts only
 * @param sketch a likeness of the text
 */
public record TextMarks(
    int lines,
    int timed,
    int named,
    long firstMs,
    long lastMs,
    boolean reckoned,
    List<Long> sketch) {
  public static final TextMarks NOTHING = new TextMarks(0, 0, 0, 0, 0, false, List.of());

  public TextMarks {
    sketch = List.copyOf(sketch);
  }

  public static TextMarks of(Content content) {
    List<Content.Line> lines = content.lines();
    List<Span> spans = lines.stream().map(Content.Line::span).filter(Objects::nonNull).toList();
    return new TextMarks(
        lines.size(),
        spans.size(),
        named(lines),
        spans.stream().mapToLong(Span::startMs).min().orElse(0),
        spans.stream().mapToLong(Span::endMs).max().orElse(0),
        content.notes().stream().anyMatch(note -> note.code().equals("ends-reckoned")),
        Sketch.of(lines.stream().map(Content.Line::text).toList()));
  }

  /** Each label is judged once: there are few of them in many lines. */
  private static int named(List<Content.Line> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (Content.Line line : lines) {
      if (line.label() != null) {
        times.merge(line.label(), 1, Integer::sum);
      }
    }
    times.keySet().removeIf(Unidentified::is);
    return times.values().stream().mapToInt(Integer::intValue).sum();
  }
}
