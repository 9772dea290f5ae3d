package nl.onderstroom.intake.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.UnsureName;

/** Gives everyone an id: persons from their name, labels that are nobody from the label. */
final class Census {
  private static final Comparator<Cluster> BY_EMAIL =
      Comparator.comparing((Cluster cluster) -> cluster.emails().isEmpty())
          .thenComparing(cluster -> String.join(" ", cluster.emails()))
          .thenComparing(Cluster::label);

  private final Namesakes namesakes;
  private final Map<String, UnsureName> doubts = new TreeMap<>();
  private final Map<String, TreeSet<String>> nobody = new TreeMap<>();
  private final Map<Mention, String> ids = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final Set<String> usedIds = new HashSet<>();
  private final Set<String> usedNames = new HashSet<>();

  Census(Namesakes namesakes) {
    this.namesakes = namesakes;
  }

  void nobody(Mention mention) {
    String id = "label:" + Folding.slug(mention.label());
    nobody.computeIfAbsent(id, i -> new TreeSet<>()).add(mention.label());
    ids.put(mention, id);
  }

  People count(List<Cluster> clusters, List<UnsureName> unsure) {
    Map<String, List<Cluster>> byName = new TreeMap<>();
    clusters.forEach(
        cluster -> byName.computeIfAbsent(cluster.id(), id -> new ArrayList<>()).add(cluster));
    nobody.forEach(
        (id, labels) -> {
          String name = free(labels.first(), " (%d)", usedNames);
          persons.add(new Person(id, name, false, List.copyOf(labels)));
        });
    byName.forEach(this::place);
    persons.sort(Comparator.comparing(Person::id));
    unsure.forEach(name -> doubts.put(name.label(), name));
    return new People(persons, ids, List.copyOf(doubts.values()));
  }

  /** Those whom a remark tells apart bear it, in the id as in the name. */
  private void place(String id, List<Cluster> clusters) {
    Map<String, List<Cluster>> byRemark = new TreeMap<>();
    for (Cluster cluster : clusters) {
      String remark = namesakes.findRemark(id, cluster.remarks());
      byRemark.computeIfAbsent(remark == null ? "" : remark, r -> new ArrayList<>()).add(cluster);
    }
    byRemark.forEach(
        (remark, placed) -> {
          boolean plain = remark.isEmpty();
          number(
              plain ? id : id + "-" + Folding.slug(remark),
              plain ? "" : " (" + remark + ")",
              placed);
        });
  }

  /** Those whom the team knows apart first; behind them whoever has the name. */
  private void number(String id, String remark, List<Cluster> clusters) {
    clusters.sort(BY_EMAIL);
    Map<Integer, Cluster> numbered = new TreeMap<>();
    List<Cluster> others = new ArrayList<>();
    for (Cluster cluster : clusters) {
      int number = namesakes.number(id, cluster.emails());
      if (number == 0 || numbered.putIfAbsent(number, cluster) != null) {
        others.add(cluster);
      }
    }
    int known = namesakes.count(id);
    for (int i = 0; i < others.size(); i++) {
      numbered.put(known + i + 1, others.get(i));
      if (known > 0) {
        String label = others.get(i).label();
        doubts.put(label, new UnsureName(label, others.get(i).shown(), "homonym"));
      }
    }
    numbered.forEach(
        (number, cluster) ->
            add(
                number == 1 ? id : id + "-" + number,
                cluster.shown() + remark + (number == 1 ? "" : " (" + number + ")"),
                cluster));
  }

  private void add(String id, String name, Cluster cluster) {
    String own = free(id, "-%d", usedIds);
    TreeSet<String> labels = new TreeSet<>();
    for (Mention mention : cluster.mentions()) {
      labels.add(mention.label());
      ids.put(mention, own);
    }
    persons.add(new Person(own, free(name, " (%d)", usedNames), true, List.copyOf(labels)));
  }

  /** Names that differ in case or accents only would look like one in a table. */
  private static String free(String wanted, String number, Set<String> used) {
    String free = wanted;
    for (int i = 2; !used.add(Folding.fold(free)); i++) {
      free = wanted + number.formatted(i);
    }
    return free;
  }
}
