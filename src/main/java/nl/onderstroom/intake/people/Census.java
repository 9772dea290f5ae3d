package nl.onderstroom.intake.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, TreeSet<String>> nobody = new TreeMap<>();
  private final Map<Mention, String> ids = new HashMap<>();

  void nobody(Mention mention) {
    String id = "label:" + Folding.slug(mention.label());
    nobody.computeIfAbsent(id, i -> new TreeSet<>()).add(mention.label());
    ids.put(mention, id);
  }

  People count(List<Cluster> clusters, List<UnsureName> unsure) {
    Map<String, List<Cluster>> byName = new TreeMap<>();
    clusters.forEach(
        cluster -> byName.computeIfAbsent(cluster.id(), id -> new ArrayList<>()).add(cluster));
    List<Person> persons = new ArrayList<>();
    nobody.forEach(
        (id, labels) -> persons.add(new Person(id, labels.first(), false, List.copyOf(labels))));
    byName.forEach((id, namesakes) -> number(id, namesakes, persons));
    persons.sort(Comparator.comparing(Person::id));
    return new People(persons, ids, unsure);
  }

  private void number(String id, List<Cluster> namesakes, List<Person> persons) {
    namesakes.sort(BY_EMAIL);
    for (int i = 0; i < namesakes.size(); i++) {
      Cluster cluster = namesakes.get(i);
      String own = i == 0 ? id : id + "-" + (i + 1);
      TreeSet<String> labels = new TreeSet<>();
      for (Mention mention : cluster.mentions()) {
        labels.add(mention.label());
        ids.put(mention, own);
      }
      persons.add(new Person(own, cluster.shown(), true, List.copyOf(labels)));
    }
  }
}
