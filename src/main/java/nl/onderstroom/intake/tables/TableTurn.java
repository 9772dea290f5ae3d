package nl.onderstroom.intake.tables;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.transcripts.Spans;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/** What one row of a transcript table says. */
record TableTurn(Timing timing, @Nullable String speaker, String text) {
  /** What begins in one minute shares it by its words, where the table has no ends. */
  static List<TableTurn> sharingMinutes(List<TableTurn> turns) {
    List<TableTurn> shared = new ArrayList<>();
    for (int from = 0; from < turns.size(); ) {
      Timing first = turns.get(from).timing();
      int to = from + 1;
      while (to < turns.size() && first.equals(turns.get(to).timing())) {
        to++;
      }
      Long next = to < turns.size() ? turns.get(to).timing().startMs() : null;
      shared.addAll(share(turns.subList(from, to), first, next == null ? -1 : next));
      from = to;
    }
    return shared;
  }

  private static List<TableTurn> share(List<TableTurn> group, Timing timing, long nextMs) {
    Long start = timing.startMs();
    if (group.size() == 1 || start == null || timing.endMs() != null) {
      return group;
    }
    List<String> texts = group.stream().map(TableTurn::text).toList();
    int words = texts.stream().mapToInt(Wording::words).sum();
    List<Span> spans = Spans.split(Spans.fromStart(start, nextMs, words), texts);
    List<TableTurn> shared = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Timing own = new Timing(spans.get(i).startMs(), spans.get(i).endMs());
      shared.add(new TableTurn(own, group.get(i).speaker(), texts.get(i)));
    }
    return shared;
  }
}
