package nl.onderstroom.report;

import java.util.HashMap;
import java.util.Map;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;

/** The numbers of a meeting, quick to look up where there are thousands of people. */
public final class Figures {
  private final Map<Key, Measure> rows = new HashMap<>();

  public Figures(MeetingAnalysis meeting) {
    for (Measure row : meeting.measures()) {
      if (row.subject().kind() != Subject.Kind.PAIR) {
        rows.put(new Key(row.measure(), row.subject()), row);
      }
    }
  }

  /** Null when it was not computed, or cannot be said. */
  public @Nullable Double find(String measure, Subject subject) {
    Measure row = rows.get(new Key(measure, subject));
    return row == null ? null : row.value();
  }

  /** Why there is no number: a key under {@code note.} in the texts. */
  public String whyMissing(String measure, Subject subject) {
    Measure row = rows.get(new Key(measure, subject));
    return row == null || row.note() == null ? "not-computed" : row.note();
  }

  private record Key(String measure, Subject subject) {}
}
