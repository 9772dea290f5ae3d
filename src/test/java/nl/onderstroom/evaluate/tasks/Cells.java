package nl.onderstroom.evaluate.tasks;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.statistics.BlockBootstrap.Range;

/** Numbers as they stand in the table. */
final class Cells {
  private Cells() {}

  static String part(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static String part(double value, Range range) {
    return String.format(Locale.ROOT, "**%.2f** (%.2f–%.2f)", value, range.low(), range.high());
  }

  static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How much data a row stands on. */
  static String standsOn(List<Heard> meetings) {
    long utterances = meetings.stream().mapToLong(Heard::utterances).sum();
    return meetings.size() == 1
        ? whole(utterances) + " utterances"
        : meetings.size() + " meetings, " + whole(utterances) + " utterances";
  }
}
