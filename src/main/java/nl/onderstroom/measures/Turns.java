package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Turn;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;

/** Utterances to turns: a turn ends where the label changes. */
final class Turns {
  private Turns() {}

  static List<Turn> of(List<AnnotatedUtterance> utterances) {
    List<Turn> turns = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= utterances.size(); i++) {
      boolean ends =
          i == utterances.size()
              || !Objects.equals(
                  utterances.get(i).utterance().speaker(),
                  utterances.get(from).utterance().speaker());
      if (ends) {
        turns.add(turn(utterances.subList(from, i)));
        from = i;
      }
    }
    return List.copyOf(turns);
  }

  private static Turn turn(List<AnnotatedUtterance> run) {
    Utterance first = run.get(0).utterance();
    Utterance last = run.get(run.size() - 1).utterance();
    int words = run.stream().mapToInt(AnnotatedUtterance::words).sum();
    return new Turn(first.speaker(), first.index(), last.index(), span(run), spoken(run), words);
  }

  private static long spoken(List<AnnotatedUtterance> run) {
    return run.stream()
        .map(annotated -> annotated.utterance().span())
        .filter(Objects::nonNull)
        .mapToLong(Span::lengthMs)
        .sum();
  }

  private static @Nullable Span span(List<AnnotatedUtterance> run) {
    Span first = run.get(0).utterance().span();
    if (first == null) {
      return null;
    }
    long end = first.endMs();
    for (AnnotatedUtterance annotated : run) {
      Span span = annotated.utterance().span();
      end = span == null ? end : Math.max(end, span.endMs());
    }
    return new Span(first.startMs(), end);
  }
}
