package nl.onderstroom.intake.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.onderstroom.intake.people.names.PersonName;

/**
 * Who could be alike at all: clusters that share a part of the name, an address, or the beginning
 * or end of the whole, which one wrong letter cannot both change. Everyone is compared with
 * addresses, for they may spell any name. Without this a town meeting would compare all with all.
 */
final class Neighbours {
  private static final int ENDS = 3;
  private static final Comparator<Cluster> IN_ORDER = Comparator.comparing(Cluster::order);

  private final Map<String, List<Cluster>> byKey = new HashMap<>();
  private final Map<Cluster, Set<String>> keys = new HashMap<>();
  private final List<Cluster> addresses = new ArrayList<>();
  private final List<Cluster> all;

  Neighbours(List<Cluster> clusters) {
    all = List.copyOf(clusters);
    for (Cluster cluster : all) {
      Set<String> own = keys(cluster);
      keys.put(cluster, own);
      own.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster));
      if (address(cluster)) {
        addresses.add(cluster);
      }
    }
  }

  /** In order, without itself. */
  List<Cluster> of(Cluster cluster) {
    TreeSet<Cluster> neighbours = new TreeSet<>(IN_ORDER);
    for (String key : keys.getOrDefault(cluster, Set.of())) {
      byKey.getOrDefault(key, List.of()).forEach(other -> neighbours.add(other.root()));
    }
    (address(cluster) ? all : addresses).forEach(other -> neighbours.add(other.root()));
    neighbours.remove(cluster);
    return List.copyOf(neighbours);
  }

  /** Who is alike to what went is alike to what stays. */
  void merged(Cluster stays, Cluster goes) {
    keys.getOrDefault(stays, new HashSet<>()).addAll(keys.getOrDefault(goes, Set.of()));
  }

  private static boolean address(Cluster cluster) {
    return cluster.names().stream().anyMatch(name -> name.form() == PersonName.Form.EMAIL);
  }

  private static Set<String> keys(Cluster cluster) {
    Set<String> keys = new HashSet<>();
    cluster.emails().forEach(email -> keys.add("@" + email));
    for (PersonName name : cluster.names()) {
      keys.add("=" + name.key());
      keys.addAll(name.meaning());
      String whole = String.join("", name.parts());
      if (whole.length() >= ENDS) {
        keys.add("^" + whole.substring(0, ENDS));
        keys.add("$" + whole.substring(whole.length() - ENDS));
      }
    }
    return keys;
  }
}
