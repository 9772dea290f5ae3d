package nl.onderstroom.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.json.Json;
import nl.onderstroom.problem.UserProblem;

/** All thresholds, by id. The standard ones stand in {@code /thresholds.json}. */
public final class Thresholds implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Thresholds STANDARD =
      new Thresholds(Json.resourceList("/thresholds.json", Threshold.class));

  private final HashMap<String, Threshold> byId = new HashMap<>();

  private Thresholds(List<Threshold> all) {
    all.forEach(threshold -> byId.put(threshold.id(), threshold));
  }

  public static Thresholds standard() {
    return STANDARD;
  }

  /** The value of a threshold that exists; asking for another is a bug. */
  public double value(String id) {
    return expect(id).value();
  }

  public int whole(String id) {
    return (int) Math.round(value(id));
  }

  /** The same thresholds with some values changed; refuses unknown ids and values out of bounds. */
  public Thresholds with(Map<String, Double> changes) {
    Thresholds changed = new Thresholds(all());
    changes.forEach(
        (id, value) -> {
          Threshold old = byId.get(id);
          if (old == null) {
            throw new UserProblem("unknown-threshold", id);
          }
          if (value < old.least() || value > old.most()) {
            throw new UserProblem(
                "threshold-out-of-bounds",
                id,
                Map.of("least", "" + old.least(), "most", "" + old.most(), "value", "" + value));
          }
          changed.byId.put(
              id,
              new Threshold(
                  id, value, old.least(), old.most(), old.unit(), old.why(), old.source()));
        });
    return changed;
  }

  /** In order of id. */
  public List<Threshold> all() {
    return byId.values().stream().sorted(Comparator.comparing(Threshold::id)).toList();
  }

  private Threshold expect(String id) {
    Threshold threshold = byId.get(id);
    if (threshold == null) {
      throw new IllegalArgumentException("No such threshold: " + id);
    }
    return threshold;
  }
}
