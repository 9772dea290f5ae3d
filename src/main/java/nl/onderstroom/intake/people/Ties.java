package nl.onderstroom.intake.people;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.onderstroom.intake.people.names.Likeness;
import org.jspecify.annotations.Nullable;

/** Ties clusters together as long as that is sure; see {@link PeopleResolver} for what is. */
final class Ties {
  /** Behind all sources of a meeting. */
  private static final int ROSTER = Integer.MAX_VALUE;

  private static final List<Likeness> SURE_WHEN_ALONE =
      List.of(
          Likeness.ORDER,
          Likeness.ADDRESS,
          Likeness.INITIALS,
          Likeness.SIMILAR,
          Likeness.FIRST_NAME);
  private final Map<Mention, Cluster> byMention = new LinkedHashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private Neighbours neighbours = new Neighbours(List.of());
  private final Doubts doubts = new Doubts();

  void add(Mention mention, int source, @Nullable String settled) {
    Cluster known = byMention.get(mention);
    if (known == null) {
      Cluster cluster = new Cluster(byMention.size(), mention, source, settled);
      byMention.put(mention, cluster);
      clusters.add(cluster);
    } else {
      known.root().seenIn(source);
    }
  }

  /**
   * The people of the meeting.
   *
   * @param members of the team: they are asked when the meeting itself has been heard, and are of
   *     the meeting only where a name in it is theirs
   */
  List<Cluster> tie(List<Mention> members) {
    round();
    Set<String> heard = byMention.keySet().stream().map(Mention::label).collect(toSet());
    List<Cluster> asked = addAll(members);
    if (!asked.isEmpty()) {
      round();
    }
    doubts.list(clusters, neighbours);
    doubts.keep(heard);
    clusters.removeAll(asked);
    return clusters;
  }

  /** Those of the members who are not in the meeting by their full name. */
  private List<Cluster> addAll(List<Mention> members) {
    int own = clusters.size();
    members.forEach(member -> add(member, ROSTER, null));
    return List.copyOf(clusters.subList(own, clusters.size()));
  }

  private void round() {
    neighbours = new Neighbours(clusters);
    byEmail();
    bySettledName();
    byLabel();
    byName();
    SURE_WHEN_ALONE.forEach(this::byLikeness);
  }

  /** Sorted by label; filled by {@link #tie}. */
  List<Doubts.Doubt> unsure() {
    return doubts.all();
  }

  /** One address is one account; but under two names that have nothing in common it is shared. */
  private void byEmail() {
    eachPair(
        (one, other) -> {
          if (Collections.disjoint(one.emails(), other.emails())) {
            return;
          }
          if (one.likeness(other) == Likeness.NONE) {
            doubts.add(one, List.of(other), "similar");
          } else {
            merge(one, other);
          }
        });
  }

  /** What the user says stands above addresses. */
  private void bySettledName() {
    eachPair(
        (one, other) -> {
          if ((one.settled() || other.settled()) && one.likeness(other) == Likeness.SAME) {
            merge(one, other);
          }
        });
  }

  /**
   * Whom a log tells apart by what is in brackets only, a transcript of the same tool does as well.
   */
  private void byLabel() {
    for (Cluster cluster : List.copyOf(clusters)) {
      List<Cluster> accounts = accounts(alike(cluster, Likeness.SAME));
      List<Cluster> same =
          accounts.stream().filter(c -> c.label().equals(cluster.label())).toList();
      boolean bracketed = accounts.stream().map(Cluster::unbracketed).distinct().count() == 1;
      if (cluster.emails().isEmpty() && bracketed && same.size() == 1) {
        merge(cluster, same.get(0));
      }
    }
  }

  private static List<Cluster> accounts(List<Cluster> some) {
    return some.stream().filter(cluster -> !cluster.emails().isEmpty()).toList();
  }

  /** One name is one person, unless it stands with two addresses, or with two remarks. */
  private void byName() {
    Set<Cluster> torn = clusters.stream().filter(this::torn).collect(toSet());
    eachPair(
        (one, other) -> {
          boolean noAddress = one.emails().isEmpty() && other.emails().isEmpty();
          if (noAddress && one.likeness(other) == Likeness.SAME && clear(one, other, torn)) {
            merge(one, other);
          }
        });
    for (Cluster cluster : List.copyOf(clusters)) {
      if (!cluster.merged()) {
        byAccount(cluster, torn);
      }
    }
  }

  private void byAccount(Cluster cluster, Set<Cluster> torn) {
    List<Cluster> same = alike(cluster, Likeness.SAME);
    List<Cluster> accounts = accounts(same);
    if (cluster.emails().isEmpty()
        && accounts.size() == 1
        && clear(cluster, accounts.get(0), torn)) {
      merge(cluster, accounts.get(0));
    } else if (!accounts.isEmpty()) {
      doubts.add(cluster, accounts, "homonym");
    } else if (torn.contains(cluster) && !same.isEmpty()) {
      doubts.add(cluster, same, "homonym");
    }
  }

  /** "Jan" beside "Jan (Amsterdam)" and "Jan (Utrecht)": it could be either. */
  private boolean torn(Cluster cluster) {
    List<Cluster> same = alike(cluster, Likeness.SAME);
    return same.stream()
        .anyMatch(one -> same.stream().anyMatch(other -> one.likeness(other) == Likeness.SIMILAR));
  }

  private static boolean clear(Cluster one, Cluster other, Set<Cluster> torn) {
    return one.saysTheSame(other) || !(torn.contains(one) || torn.contains(other));
  }

  /** All of one kind at once, so that the order of names cannot decide. */
  private void byLikeness(Likeness likeness) {
    Map<Cluster, Cluster> ties = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      Cluster only = findOnly(cluster, likeness);
      if (only != null) {
        ties.put(cluster, only);
      }
    }
    ties.forEach(
        (cluster, only) -> {
          boolean rival =
              ties.entrySet().stream()
                  .anyMatch(
                      tie ->
                          tie.getKey() != cluster
                              && tie.getValue() == only
                              && tie.getKey().sameSource(cluster));
          if (!rival && !cluster.merged() && !only.merged() && !cluster.denies(only)) {
            merge(cluster, only);
          }
        });
  }

  /** The one that it can be tied to; null where there is none, or doubt. */
  private @Nullable Cluster findOnly(Cluster cluster, Likeness likeness) {
    boolean confirmed = likeness == Likeness.SIMILAR;
    boolean whole = confirmed || likeness == Likeness.ORDER;
    if (cluster.settled() || cluster.device() || cluster.full() != whole) {
      return null;
    }
    List<Cluster> candidates =
        alike(cluster, likeness).stream()
            .filter(Cluster::full)
            .filter(other -> !confirmed || other.confirms(cluster) || cluster.confirms(other))
            .toList();
    if (candidates.size() != 1) {
      return null;
    }
    Cluster only = candidates.get(0);
    boolean beside = cluster.sameSource(only) && !cluster.spellsInFull(only);
    boolean doubtful =
        beside
            || cluster.denies(only)
            || (likeness == Likeness.FIRST_NAME && another(cluster, only));
    return doubtful ? null : only;
  }

  /** Whether a first name alone could mean someone else as well. */
  private boolean another(Cluster firstName, Cluster only) {
    return clusters.stream()
        .filter(other -> other != firstName && other != only)
        .anyMatch(other -> firstName.couldBe(other));
  }

  private List<Cluster> alike(Cluster cluster, Likeness likeness) {
    return neighbours.of(cluster).stream()
        .filter(other -> cluster.likeness(other) == likeness)
        .toList();
  }

  /** The earliest stays: its names come from the earliest source. */
  private void merge(Cluster one, Cluster other) {
    boolean first = one.order() < other.order();
    Cluster stays = first ? one : other;
    Cluster goes = first ? other : one;
    stays.take(goes);
    neighbours.merged(stays, goes);
    clusters.remove(goes);
  }

  private void eachPair(BiConsumer<Cluster, Cluster> work) {
    for (Cluster one : List.copyOf(clusters)) {
      for (Cluster other : neighbours.of(one)) {
        if (!one.merged() && !other.merged() && one.order() < other.order()) {
          work.accept(one, other);
        }
      }
    }
  }
}
