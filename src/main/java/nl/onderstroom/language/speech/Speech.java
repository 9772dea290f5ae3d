package nl.onderstroom.language.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How what people say is heard before any phrase is sought in it. Phrases are read with the same
 * ears, so that one written "da's" and one written "dat is" are the same phrase.
 *
 * @param spoken how a spoken spelling is written: "da's" is "dat is", "kunde" is "kun je"; a
 *     hesitation is written with no words at all
 * @param fillers that may stand before the real start of a sentence
 * @param numerals numbers as words
 * @param joints words after which a clause may begin
 */
public record Speech(
    Map<String, List<String>> spoken,
    Set<String> fillers,
    Set<String> numerals,
    Set<String> joints,
    Commas commas) {
  public Speech {
    spoken = Map.copyOf(spoken);
    fillers = Set.copyOf(fillers);
    numerals = Set.copyOf(numerals);
    joints = Set.copyOf(joints);
  }

  /** Whether a comma parts the words of a phrase. */
  public enum Commas {
    /** A comma is a word like another: a phrase that reaches over it must say so. */
    HEARD,
    /** "dan, zeg ik, gaan we": the recogniser's commas are not to be relied on. */
    PASSED_OVER
  }

  public boolean hearsCommas() {
    return commas == Commas.HEARD;
  }

  /** The word itself, or the words that it is written with. */
  public List<String> canonical(String word) {
    @Nullable List<String> words = spoken.get(word);
    return words == null ? List.of(word) : words;
  }
}
