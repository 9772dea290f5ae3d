package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.language.speech.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What the words of phrases stand for: their canonical form, and the lists that they may name. One
 * for all phrases of a file, so that a list is read once.
 */
public final class PhraseWords {
  private final Speech speech;
  private final Map<String, List<String>> lists;
  private final Map<String, Phrase> read = new HashMap<>();

  /**
   * @param lists by name; their entries are phrases that name no list themselves
   */
  public PhraseWords(Speech speech, Map<String, List<String>> lists) {
    this.speech = speech;
    this.lists = Map.copyOf(lists);
  }

  /** A word, or the words that it is canonically written with. A hesitation will never be heard. */
  Phrase form(String word) {
    List<String> canonical = speech.canonical(word);
    List<Phrase> words = new ArrayList<>();
    for (String form : canonical.isEmpty() ? List.of(word) : canonical) {
      words.add(new Phrase.Word(Phrase.Kind.FORM, form));
    }
    return words.size() == 1 ? words.get(0) : new Phrase.Row(words);
  }

  /** In digits or as a word. */
  Phrase number() {
    List<Phrase> numbers = new ArrayList<>();
    numbers.add(new Phrase.Word(Phrase.Kind.DIGITS, "#"));
    speech.numerals().forEach(numeral -> numbers.add(new Phrase.Word(Phrase.Kind.FORM, numeral)));
    return new Phrase.OneOf(numbers);
  }

  /** Null where there is no such list. */
  @Nullable Phrase findList(String name, String place) {
    List<String> entries = lists.get(name);
    if (entries == null) {
      return null;
    }
    Phrase known = read.get(name);
    if (known == null) {
      PhraseWords listless = new PhraseWords(speech, Map.of());
      known =
          new Phrase.OneOf(
              entries.stream().map(entry -> PhraseReader.read(listless, entry, place)).toList());
      read.put(name, known);
    }
    return known;
  }

  boolean hearsCommas() {
    return speech.hearsCommas();
  }
}
