package nl.onderstroom.intake.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.people.names.Likeness;

/** Names that are left apart though they are alike; the user may settle them. */
final class Doubts {
  private static final Comparator<Cluster> LESSER_FIRST =
      Comparator.comparing((Cluster cluster) -> !cluster.device())
          .thenComparing(Cluster::full)
          .thenComparing(Cluster::parts)
          .thenComparing(Cluster::label, Comparator.reverseOrder());

  /**
   * One of them.
   *
   * @param likeliest as it was shown when the doubt arose
   * @param candidates all whom the label may name, the likeliest first
   */
  record Doubt(String label, String likeliest, String why, List<Cluster> candidates) {}

  private final Map<String, Doubt> byLabel = new TreeMap<>();

  /** One a label: what was doubted first. */
  void add(Cluster cluster, List<Cluster> candidates, String why) {
    String label = cluster.label();
    byLabel.putIfAbsent(label, new Doubt(label, candidates.get(0).shown(), why, candidates));
  }

  /** Asks of all that are left apart whom each is most like. */
  void list(Collection<Cluster> clusters, Neighbours neighbours) {
    for (Cluster cluster : clusters) {
      List<Cluster> greater = cluster.settled() ? List.of() : greater(cluster, neighbours);
      if (!greater.isEmpty()) {
        add(cluster, greater, why(cluster.likeness(greater.get(0))));
      }
    }
  }

  /** Forgets those about labels that nobody has written. */
  void keep(Set<String> labels) {
    byLabel.keySet().retainAll(labels);
  }

  /** Sorted by label. */
  List<Doubt> all() {
    return List.copyOf(byLabel.values());
  }

  /** Those whom a lesser name may stand for, the likeliest first. */
  private static List<Cluster> greater(Cluster cluster, Neighbours neighbours) {
    return neighbours.of(cluster).stream()
        .filter(other -> LESSER_FIRST.compare(cluster, other) < 0)
        .filter(other -> !Likeness.UNLIKE.contains(cluster.likeness(other)))
        .filter(other -> worthAsking(cluster, other))
        .sorted(
            Comparator.comparing((Cluster other) -> cluster.likeness(other))
                .thenComparing(other -> cluster.sameSource(other))
                .thenComparing(Cluster::shown))
        .toList();
  }

  /** Two names in one list, or with an address each, are two people, if they are merely alike. */
  private static boolean worthAsking(Cluster cluster, Cluster other) {
    boolean merely = cluster.likeness(other) == Likeness.SIMILAR && !cluster.device();
    return !merely || !(cluster.sameSource(other) || cluster.denies(other));
  }

  private static String why(Likeness likeness) {
    return switch (likeness) {
      case FIRST_NAME -> "first-name";
      case INITIALS, ADDRESS -> "initials";
      default -> "similar";
    };
  }
}
