package nl.onderstroom.language.phrases;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of all phrases, each with a number. */
final class Vocabulary {
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> lemmas = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private int longest;
  private int number = -1;
  private int size;

  int add(Phrase.Word word) {
    return switch (word.kind()) {
      case FORM -> forms.computeIfAbsent(word.text(), text -> size++);
      case LEMMA -> lemmas.computeIfAbsent(word.text(), text -> size++);
      case BEGINNING -> part(beginnings, word.text());
      case ENDING -> part(endings, word.text());
      case NUMBER -> number();
    };
  }

  private int number() {
    if (number < 0) {
      number = size++;
    }
    return number;
  }

  private int part(Map<String, Integer> parts, String text) {
    longest = Math.max(longest, text.length());
    return parts.computeIfAbsent(text, word -> size++);
  }

  int size() {
    return size;
  }

  /** Writes the numbers of what a word of an utterance is into an array; returns how many. */
  int find(Wording wording, int i, int[] found) {
    Wording.Heard word = wording.word(i);
    int n = add(forms.get(word.form()), found, 0);
    n = add(lemmas.get(word.form()), found, n);
    String lemma = word.lemma();
    if (lemma != null && !lemma.equals(word.form())) {
      n = add(lemmas.get(lemma), found, n);
    }
    if (number >= 0 && wording.numeral(i)) {
      n = add(number, found, n);
    }
    int length = word.form().length();
    for (int part = Math.min(longest, length); part > 0; part--) {
      n = add(beginnings.get(word.form().substring(0, part)), found, n);
      n = add(endings.get(word.form().substring(length - part)), found, n);
    }
    return n;
  }

  private static int add(@Nullable Integer number, int[] found, int n) {
    if (number == null || n == found.length) {
      return n;
    }
    found[n] = number;
    return n + 1;
  }
}
