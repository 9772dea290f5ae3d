package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.movement.Pool;
import nl.onderstroom.patterns.Names;
import nl.onderstroom.patterns.Strength;
import nl.onderstroom.patterns.TeamHistory;
import org.jspecify.annotations.Nullable;

/** A share of several meetings together, with the interval in which it lies. */
record Pooled(double value, double low, double high, int n, List<MeetingAnalysis> meetings) {
  /** Of the latest meetings; null where they do not say enough. */
  static @Nullable Pooled find(String id, TeamHistory history) {
    return find(id, Pool.latest(history.meetings(), history.thresholds()), history);
  }

  static @Nullable Pooled find(String id, List<MeetingAnalysis> meetings, TeamHistory history) {
    Measure row = Pool.of(id, meetings, history.thresholds());
    return row.value() == null || row.low() == null || row.high() == null
        ? null
        : new Pooled(row.value(), row.low(), row.high(), row.n(), Pool.counted(id, meetings));
  }

  /** With the moments of these kinds as evidence. */
  Finding finding(
      String pattern,
      String variant,
      Finding.Sign sign,
      Map<String, Double> more,
      Set<String> kinds) {
    Map<String, Double> numbers = new TreeMap<>(more);
    numbers.put("share", value);
    numbers.put("low", low);
    numbers.put("high", high);
    numbers.put("n", (double) n);
    numbers.put("meetings", (double) meetings.size());
    return new Finding(
        pattern,
        variant,
        Certainty.INDICATION,
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        sign,
        numbers,
        Map.of("meeting", Names.of(meetings.get(meetings.size() - 1).header())),
        Sighting.of(meetings, kinds).evidence(),
        Strength.of(Certainty.INDICATION, 1 - (high - low)));
  }
}
