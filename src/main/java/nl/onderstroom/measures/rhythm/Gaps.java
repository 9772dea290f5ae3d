package nl.onderstroom.measures.rhythm;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Span;

/**
 * Time from the end of an utterance to the start of the next, in seconds, in order of start. Below
 * zero where they overlap.
 */
final class Gaps {
  private static final double MS_A_SECOND = 1000;

  private Gaps() {}

  static double[] all(Conversation conversation) {
    return between(conversation, (before, after) -> true);
  }

  /** Only those where another label goes on. */
  static double[] atFloorChanges(Conversation conversation) {
    return between(
        conversation,
        (before, after) ->
            !Objects.equals(before.utterance().speaker(), after.utterance().speaker()));
  }

  private static double[] between(
      Conversation conversation, BiPredicate<AnnotatedUtterance, AnnotatedUtterance> counts) {
    if (!conversation.timed()) {
      return new double[0];
    }
    List<AnnotatedUtterance> sorted =
        conversation.utterances().stream()
            .sorted(Comparator.comparingLong(annotated -> span(annotated).startMs()))
            .toList();
    return IntStream.range(1, sorted.size())
        .filter(i -> counts.test(sorted.get(i - 1), sorted.get(i)))
        .mapToDouble(i -> span(sorted.get(i)).startMs() - span(sorted.get(i - 1)).endMs())
        .map(ms -> ms / MS_A_SECOND)
        .toArray();
  }

  private static Span span(AnnotatedUtterance annotated) {
    return Objects.requireNonNull(annotated.utterance().span());
  }
}
