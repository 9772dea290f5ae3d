package nl.onderstroom.intake.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.people.names.Address;
import nl.onderstroom.intake.people.names.Likeness;
import nl.onderstroom.intake.people.names.NameParser;
import nl.onderstroom.intake.people.names.PersonName;
import org.jspecify.annotations.Nullable;

/** Mentions that are surely one person, while a meeting's names are tied together. */
final class Cluster {
  /** Of names alike in form, the one with most to it; the earliest source where they are equal. */
  private static final Comparator<PersonName> FULLEST =
      Comparator.comparing(PersonName::full)
          .thenComparing(name -> name.form() == PersonName.Form.NAME)
          .thenComparing(name -> name.parts().size())
          .thenComparing(name -> String.join("", name.parts()).length());

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]");

  private final List<Mention> mentions = new ArrayList<>();
  private final List<PersonName> names = new ArrayList<>();
  private final Set<Integer> sources = new HashSet<>();
  private final Set<String> emails = new TreeSet<>();
  private final int order;
  private boolean settled;
  private @Nullable Cluster mergedInto;

  /**
   * @param order its place among all, from 0: the earliest source comes first
   */
  Cluster(int order, Mention mention, int source, @Nullable String settledName) {
    this.order = order;
    mentions.add(mention);
    sources.add(source);
    settled = settledName != null;
    names.addAll(NameParser.names(settledName == null ? mention.label() : settledName));
    String email = mention.email();
    if (email != null) {
      emails.add(email);
    } else if (names.get(0).form() == PersonName.Form.EMAIL) {
      emails.add(Folding.fold(mention.label()));
    }
  }

  void take(Cluster other) {
    other.mergedInto = this;
    mentions.addAll(other.mentions);
    names.addAll(other.names);
    sources.addAll(other.sources);
    emails.addAll(other.emails);
    settled |= other.settled;
  }

  /** The cluster that it is part of by now; itself where it was not merged. */
  Cluster root() {
    Cluster into = mergedInto;
    return into == null ? this : into.root();
  }

  boolean merged() {
    return mergedInto != null;
  }

  int order() {
    return order;
  }

  List<PersonName> names() {
    return names;
  }

  void seenIn(int source) {
    sources.add(source);
  }

  List<Mention> mentions() {
    return mentions;
  }

  Set<String> emails() {
    return emails;
  }

  boolean settled() {
    return settled;
  }

  Likeness likeness(Cluster other) {
    return Likeness.of(names, other.names);
  }

  boolean full() {
    return names.stream().anyMatch(PersonName::full);
  }

  boolean device() {
    return names.stream().allMatch(name -> name.form() == PersonName.Form.DEVICE);
  }

  boolean sameSource(Cluster other) {
    return !Collections.disjoint(sources, other.sources);
  }

  /**
   * Whether something says that these are two: two addresses, one that spells another name, or that
   * they are father and son.
   */
  boolean denies(Cluster other) {
    boolean twoAddresses = !emails.isEmpty() && !other.emails.isEmpty();
    return (twoAddresses && Collections.disjoint(emails, other.emails))
        || anyNames(other, PersonName::kin)
        || deniesNames(other)
        || other.deniesNames(this);
  }

  private boolean deniesNames(Cluster other) {
    return emails.stream()
        .anyMatch(email -> other.names.stream().anyMatch(name -> Address.denies(email, name)));
  }

  /** Whether a first name alone could be that of the other, as far as the other says. */
  boolean couldBe(Cluster other) {
    return anyNames(other, Cluster::couldBe);
  }

  /** Whether what both say of themselves beside the name is the same, also nothing. */
  boolean saysTheSame(Cluster other) {
    return remarks().equals(other.remarks());
  }

  /** What they say of themselves beside the name, as written. */
  Set<String> remarks() {
    return names.stream()
        .map(PersonName::remark)
        .filter(remark -> !remark.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean anyNames(Cluster other, BiPredicate<PersonName, PersonName> relation) {
    return names.stream()
        .anyMatch(name -> other.names.stream().anyMatch(its -> relation.test(name, its)));
  }

  private static boolean couldBe(PersonName firstName, PersonName other) {
    if (firstName.given().isEmpty() || other.form() == PersonName.Form.DEVICE) {
      return false;
    }
    String first = firstName.given().get(0);
    if (other.form() == PersonName.Form.EMAIL) {
      return Folding.fold(other.shown()).contains(first);
    }
    String given = other.given().isEmpty() ? "" : other.given().get(0);
    return other.parts().contains(first)
        || (PersonName.initial(given) && first.startsWith(given.substring(0, 1)));
  }

  /** Whether the address of one spells the name of the other. */
  boolean confirms(Cluster other) {
    return emails.stream()
        .anyMatch(email -> other.names.stream().anyMatch(name -> Address.spells(email, name)));
  }

  /** Whether it is an address, and the other the name that it spells in full. */
  boolean spellsInFull(Cluster other) {
    return names.stream().allMatch(name -> name.form() == PersonName.Form.EMAIL)
        && emails.stream()
            .anyMatch(
                email -> other.names.stream().anyMatch(name -> Address.spellsInFull(email, name)));
  }

  /** The fullest form in which the name was written; the usual spelling of it. */
  String shown() {
    Map<String, Long> spellings =
        names.stream().collect(Collectors.groupingBy(PersonName::shown, Collectors.counting()));
    Comparator<PersonName> best =
        FULLEST
            .thenComparing(Cluster::cased)
            .thenComparing(name -> spellings.getOrDefault(name.shown(), 0L))
            .thenComparing(
                name -> Normalizer.normalize(name.shown(), Normalizer.Form.NFD).length());
    PersonName fullest = names.get(0);
    for (PersonName name : names) {
      fullest = best.compare(name, fullest) > 0 ? name : fullest;
    }
    return fullest.shown();
  }

  /** Neither in capitals only nor without any. */
  private static boolean cased(PersonName name) {
    String shown = name.shown();
    return !shown.equals(shown.toUpperCase(Locale.ROOT))
        && !shown.equals(shown.toLowerCase(Locale.ROOT));
  }

  /** From the first full name: transcripts come first, and are there for every meeting. */
  String id() {
    return names.stream()
        .filter(PersonName::full)
        .findFirst()
        .map(PersonName::id)
        .orElseGet(() -> Folding.slug(shown()));
  }

  /** What it is called in a list for the user. */
  String label() {
    return mention().label();
  }

  /** The label up to what stands in brackets. */
  String unbracketed() {
    return Folding.fold(BRACKETS.split(label(), 2)[0]).strip();
  }

  Mention mention() {
    return mentions.get(0);
  }

  int parts() {
    return names.get(0).parts().size();
  }
}
