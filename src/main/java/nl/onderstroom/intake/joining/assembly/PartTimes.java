package nl.onderstroom.intake.joining.assembly;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.marks.HereTime;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * When each part of a meeting began, in milliseconds after the first. By the clock where both say
 * it; not at all where a part counts on from the one before; else right behind it.
 */
final class PartTimes {
  /** A cue may end a little after the part does. */
  private static final long TAIL_MS = 2_000;

  private final Map<String, Long> offsets = new HashMap<>();

  private PartTimes() {}

  /** By path of the part. */
  static Map<String, Long> of(List<Document> inOrder) {
    PartTimes times = new PartTimes();
    Document first = inOrder.get(0);
    long offset = 0;
    long end = end(first);
    times.offsets.put(first.path(), offset);
    for (Document part : inOrder.subList(1, inOrder.size())) {
      offset = offset(first, part, offset, end);
      end = Math.max(end, offset + end(part));
      times.offsets.put(part.path(), offset);
    }
    return times.offsets;
  }

  private static long offset(Document first, Document part, long before, long end) {
    Long clock = findClock(first.content().start(), part.content().start());
    if (clock != null && clock >= end - TAIL_MS) {
      return clock;
    }
    boolean countsOn = begin(part) > 0 && before + begin(part) >= end - TAIL_MS;
    return countsOn ? before : end;
  }

  private static @Nullable Long findClock(
      @Nullable LocalDateTime first, @Nullable LocalDateTime part) {
    return first == null || part == null || !part.isAfter(first)
        ? null
        : HereTime.lengthMs(first, part);
  }

  private static long begin(Document part) {
    return part.content().lines().stream()
        .map(Content.Line::span)
        .filter(Objects::nonNull)
        .mapToLong(Span::startMs)
        .min()
        .orElse(0);
  }

  private static long end(Document part) {
    return part.content().lines().stream()
        .map(Content.Line::span)
        .filter(Objects::nonNull)
        .mapToLong(Span::endMs)
        .max()
        .orElse(0);
  }
}
