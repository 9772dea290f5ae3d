package nl.onderstroom.language.phrases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

import nl.onderstroom.language.speech.Wording;

/**
 * The words of all phrases. What phrases wait for is one of a set of words, often of one alone;
 * each set has a number, and a word of an utterance is looked up once for all sets that hold it.
 */
final class Vocabulary {
  /** The number of the set that holds every word; a comma is none. */
  static final int ANY = 0;

  /** Without the set of every word. */
  private final Map<Set<Phrase.Word>, Integer> sets = new HashMap<>();
  private final Map<String, Numbers> forms = new HashMap<>();
  private final Map<String, Numbers> lemmas = new HashMap<>();
  private final Map<String, Numbers> classes = new HashMap<>();
  private final Affixes beginnings = new Affixes(Affixes.Side.BEGINNING);
  private final Affixes endings = new Affixes(Affixes.Side.ENDING);
  private final Numbers digits = new Numbers();

  /** The number of a set of words. */
  int add(List<Phrase.Word> words) {
    Set<Phrase.Word> set = new HashSet<>(words);
    Integer known = sets.get(set);
    if (known != null) {
      return known;
    }
    int number = size();
    sets.put(set, number);
    set.forEach(word -> add(word, number));
    return number;
  }

  private void add(Phrase.Word word, int set) {
    switch (word.kind()) {
      case FORM -> of(forms, word).add(set);
      case LEMMA -> of(lemmas, word).add(set);
      case CLASS -> of(classes, word).add(set);
      case BEGINNING -> beginnings.add(word.text(), set);
      case ENDING -> endings.add(word.text(), set);
      case DIGITS -> digits.add(set);
    }
  }

  private static Numbers of(Map<String, Numbers> words, Phrase.Word word) {
    return words.computeIfAbsent(word.text(), text -> new Numbers());
  }

  /** How many sets there are. */
  int size() {
    return sets.size() + 1;
  }

  /** Adds the numbers of the sets that hold a word of an utterance; one may be added twice. */
  void find(Wording.Heard word, Numbers found) {
    if (!word.comma()) {
      found.add(ANY);
    }
    addAll(forms.get(word.form()), found);
    addLemmas(word, found);
    if (!classes.isEmpty()) {
      word.tag().classes().forEach(wordClass -> addAll(classes.get(wordClass), found));
    }
    if (digits.size() > 0 && Character.isDigit(word.form().charAt(0))) {
      found.addAll(digits);
    }
    beginnings.find(word.form(), found);
    endings.find(word.form(), found);
  }

  private void addLemmas(Wording.Heard word, Numbers found) {
    if (lemmas.isEmpty()) {
      return;
    }
    addAll(lemmas.get(word.form()), found);
    String lemma = word.tag().lemma();
    if (lemma != null && !lemma.equals(word.form())) {
      addAll(lemmas.get(lemma), found);
    }
  }

  private static void addAll(@Nullable Numbers numbers, Numbers found) {
    if (numbers != null) {
      found.addAll(numbers);
    }
  }

}
