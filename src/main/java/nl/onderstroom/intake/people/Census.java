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

  private final Namesakes namesakes;
  private final Map<String, UnsureName> doubts = new TreeMap<>();
  private final Map<String, TreeSet<String>> nobody = new TreeMap<>();
  private final Map<Mention, String> ids = new HashMap<>();

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
    List<Person> persons = new ArrayList<>();
    nobody.forEach(
        (id, labels) -> persons.add(new Person(id, labels.first(), false, List.copyOf(labels))));
    byName.forEach((id, namesakes) -> number(id, namesakes, persons));
    tellApart(persons);
    persons.sort(Comparator.comparing(Person::id));
    unsure.forEach(name -> doubts.put(name.label(), name));
    return new People(persons, ids, List.copyOf(doubts.values()));
  }

  /** Two of one name are shown as they were written, or by number where that is the same too. */
  private static void tellApart(List<Person> persons) {
    Map<String, List<Person>> byName = new TreeMap<>();
    persons.forEach(
        person -> byName.computeIfAbsent(person.name(), name -> new ArrayList<>()).add(person));
    persons.replaceAll(
        person -> {
          List<Person> same = byName.getOrDefault(person.name(), List.of());
          return same.size() == 1 ? person : shownAs(apart(person, same), person);
        });
  }

  private static String apart(Person person, List<Person> same) {
    boolean written = same.stream().map(Census::label).distinct().count() == same.size();
    if (written) {
      return label(person);
    }
    String number = person.id().substring(person.id().lastIndexOf('-') + 1);
    boolean numbered = number.chars().allMatch(Character::isDigit);
    return numbered ? person.name() + " (" + number + ")" : person.name();
  }

  private static String label(Person person) {
    return person.labels().get(0);
  }

  private static Person shownAs(String name, Person person) {
    return new Person(person.id(), name, person.identified(), person.labels());
  }

  /** Those whom the team knows apart first; behind them whoever has the name. */
  private void number(String id, List<Cluster> clusters, List<Person> persons) {
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
        (number, cluster) -> add(number == 1 ? id : id + "-" + number, cluster, persons));
  }

  private void add(String id, Cluster cluster, List<Person> persons) {
    TreeSet<String> labels = new TreeSet<>();
    for (Mention mention : cluster.mentions()) {
      labels.add(mention.label());
      ids.put(mention, id);
    }
    persons.add(new Person(id, cluster.shown(), true, List.copyOf(labels)));
  }
}
