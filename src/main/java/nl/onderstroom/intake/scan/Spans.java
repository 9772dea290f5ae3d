package nl.onderstroom.intake.scan;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.model.Span;

/** Times that a file does not say, from what it does say and the number of words. */
public final class Spans {
  /** A slow speaker says 2.5 words a second: longer than that was silence, not speech. */
  private static final long MS_A_WORD = 400;

  private static final long MS_AROUND = 1000;

  private Spans() {}

  /** One span shared by several texts, each as long as its part of the words. */
  public static List<Span> split(Span whole, List<String> texts) {
    if (texts.size() == 1) {
      return List.of(whole);
    }
    long words = texts.stream().mapToInt(Wording::words).sum();
    List<Span> parts = new ArrayList<>(texts.size());
    long said = 0;
    long from = whole.startMs();
    for (String text : texts) {
      said += Wording.words(text);
      long to = words == 0 ? whole.endMs() : whole.startMs() + whole.lengthMs() * said / words;
      parts.add(new Span(from, to));
      from = to;
    }
    return parts;
  }

  /**
   * Of a text whose start only is known: until the next start, but not longer than its words take.
   *
   * @param nextMs before the start where nothing follows, or where the file is out of order
   */
  public static Span fromStart(long startMs, long nextMs, int words) {
    long spoken = startMs + words * MS_A_WORD + MS_AROUND;
    return new Span(startMs, nextMs < startMs ? spoken : Math.min(nextMs, spoken));
  }
}
