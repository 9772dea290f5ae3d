package nl.onderstroom.measures;

import java.util.Comparator;
import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the time between the first and the last word was filled.
 *
 * @param speechMs in which at least one voice is heard: the union, so that two at once count once
 * @param overlapMs in which two voices or more are heard
 * @param overlaps how often somebody began while another voice was heard
 */
public record Airtime(long firstMs, long lastMs, long speechMs, long overlapMs, int overlaps) {
  public long lengthMs() {
    return lastMs - firstMs;
  }

  public long silenceMs() {
    return lengthMs() - speechMs;
  }

  /** Null without times. */
  static @Nullable Airtime find(Conversation conversation) {
    return conversation.timed() ? new Sweep(conversation).airtime() : null;
  }

  /**
   * One pass over starts and ends in order of time; an end goes before a start at the same time.
   */
  private static final class Sweep {
    private final List<Heard> starts;
    private final List<Heard> ends;
    private final int[] active;
    private int voices;
    private long now;
    private long speech;
    private long overlap;
    private int overlaps;

    Sweep(Conversation conversation) {
      List<Heard> all =
          conversation.utterances().stream().map(u -> heard(conversation, u)).toList();
      starts = all.stream().sorted(Comparator.comparingLong(h -> h.span().startMs())).toList();
      ends = all.stream().sorted(Comparator.comparingLong(h -> h.span().endMs())).toList();
      active = new int[conversation.voices().size()];
      now = starts.get(0).span().startMs();
    }

    Airtime airtime() {
      long first = now;
      int ended = 0;
      for (Heard next : starts) {
        while (ends.get(ended).span().endMs() <= next.span().startMs()
            && ended < starts.size() - 1) {
          end(ends.get(ended++));
        }
        start(next);
      }
      ends.subList(ended, ends.size()).forEach(this::end);
      return new Airtime(first, now, speech, overlap, overlaps);
    }

    private void start(Heard heard) {
      if (heard.span().lengthMs() == 0) {
        return;
      }
      moveTo(heard.span().startMs());
      int others = voices - (active[heard.voice()] > 0 ? 1 : 0);
      overlaps += others > 0 ? 1 : 0;
      voices += active[heard.voice()]++ == 0 ? 1 : 0;
    }

    private void end(Heard heard) {
      moveTo(heard.span().endMs());
      if (heard.span().lengthMs() > 0) {
        voices -= --active[heard.voice()] == 0 ? 1 : 0;
      }
    }

    private void moveTo(long time) {
      long passed = time - now;
      speech += voices > 0 ? passed : 0;
      overlap += voices > 1 ? passed : 0;
      now = time;
    }

    private static Heard heard(Conversation conversation, AnnotatedUtterance annotated) {
      Span span = java.util.Objects.requireNonNull(annotated.utterance().span());
      return new Heard(conversation.voice(annotated.utterance().speaker()), span);
    }
  }

  private record Heard(int voice, Span span) {}
}
