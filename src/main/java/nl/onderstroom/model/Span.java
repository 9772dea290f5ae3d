package nl.onderstroom.model;

/** A stretch of time in milliseconds since the start of the transcript; end is not before start. */
public record Span(long startMs, long endMs) {
  public Span {
    if (endMs < startMs) {
      throw new IllegalArgumentException("A span ends before it starts: " + startMs + " " + endMs);
    }
  }

  public long lengthMs() {
    return endMs - startMs;
  }

  /** How much of this span falls in [fromMs, toMs). */
  public long overlapMs(long fromMs, long toMs) {
    return Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs));
  }
}
