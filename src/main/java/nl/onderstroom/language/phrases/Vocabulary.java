package nl.onderstroom.language.phrases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.language.speech.Wording;
import org.jspecify.annotations.Nullable;

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
      case FORM -> of(forms, word.text()).add(set);
      case LEMMA -> of(lemmas, word.text()).add(set);
      case CLASS -> of(classes, word.text()).add(set);
      case BEGINNING -> beginnings.add(word.text(), set);
      case ENDING -> endings.add(word.text(), set);
      case DIGITS -> digits.add(set);
    }
  }

  private static Numbers of(Map<String, Numbers> words, String text) {
    return words.computeIfAbsent(text, x -> new Numbers());
  }

  /** How many sets there are. */
  int size() {
    return sets.size() + 1;
  }

  /** Once all words are there: of each that is known, all sets that hold it are put together. */
  void close() {
    lemmas.forEach((lemma, sets) -> of(forms, lemma).addAll(sets));
    forms.forEach(this::addAffixes);
  }

  private void addAffixes(String form, Numbers sets) {
    beginnings.find(form, sets);
    endings.find(form, sets);
  }

  /** Adds the numbers of the sets that hold a word of an utterance; one may be added twice. */
  void find(Wording.Heard word, Numbers found) {
    if (!word.comma()) {
      found.add(ANY);
    }
    Numbers known = forms.get(word.form());
    if (known == null) {
      addAffixes(word.form(), found);
    } else {
      found.addAll(known);
    }
    if (digits.size() > 0 && Character.isDigit(word.form().charAt(0))) {
      found.addAll(digits);
    }
    findTagged(word, found);
  }

  private void findTagged(Wording.Heard word, Numbers found) {
    String lemma = word.tag().lemma();
    if (lemma != null && !lemmas.isEmpty()) {
      addAll(lemmas.get(lemma), found);
    }
    if (!classes.isEmpty()) {
      for (String wordClass : word.tag().classes()) {
        addAll(classes.get(wordClass), found);
      }
    }
  }

  private static void addAll(@Nullable Numbers numbers, Numbers found) {
    if (numbers != null) {
      found.addAll(numbers);
    }
  }
}
