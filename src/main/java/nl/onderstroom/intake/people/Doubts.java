package nl.onderstroom.intake.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.people.names.Likeness;
import nl.onderstroom.model.UnsureName;
import org.jspecify.annotations.Nullable;

/** Names that are left apart though they are alike; the user may settle them. */
final class Doubts {
  private static final Comparator<Cluster> LESSER_FIRST =
      Comparator.comparing((Cluster cluster) -> !cluster.device())
          .thenComparing(Cluster::full)
          .thenComparing(Cluster::parts)
          .thenComparing(Cluster::label, Comparator.reverseOrder());

  private final Map<String, UnsureName> byLabel = new TreeMap<>();

  /** One a label: what was doubted first. */
  void add(Cluster cluster, Cluster likeliest, String why) {
    byLabel.putIfAbsent(cluster.label(), new UnsureName(cluster.label(), likeliest.shown(), why));
  }

  /** Asks of all that are left apart whom each is most like. */
  void list(Collection<Cluster> clusters, Neighbours neighbours) {
    for (Cluster cluster : clusters) {
      Cluster likeliest = cluster.settled() ? null : findLikeliest(cluster, neighbours);
      if (likeliest != null) {
        add(cluster, likeliest, why(cluster.likeness(likeliest)));
      }
    }
  }

  /** Forgets those about labels that nobody has written. */
  void keep(Set<String> labels) {
    byLabel.keySet().retainAll(labels);
  }

  /** Sorted by label. */
  List<UnsureName> names() {
    return List.copyOf(byLabel.values());
  }

  private static @Nullable Cluster findLikeliest(Cluster cluster, Neighbours neighbours) {
    return neighbours.of(cluster).stream()
        .filter(other -> LESSER_FIRST.compare(cluster, other) < 0)
        .filter(other -> !Likeness.UNLIKE.contains(cluster.likeness(other)))
        .filter(other -> worthAsking(cluster, other))
        .min(
            Comparator.comparing((Cluster other) -> cluster.likeness(other))
                .thenComparing(other -> cluster.sameSource(other))
                .thenComparing(Cluster::shown))
        .orElse(null);
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
