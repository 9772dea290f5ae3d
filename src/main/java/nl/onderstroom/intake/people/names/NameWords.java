package nl.onderstroom.intake.people.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The words in and around names that are not names, folded; data in {@code /intake/names.json}.
 *
 * @param particles that belong to a surname
 * @param leading particles that are no first names, so that a name which begins with one begins
 *     with the surname
 * @param shortened ways to write particles that could stand for several
 * @param marks that a tool or a person adds to a name
 * @param generations how father and son are told apart, in one form each
 * @param organisations a name in brackets with such a word is no person
 * @param joints between a device and its owner, or in the name of a device
 * @param unidentified per language, labels that stand for nobody in particular
 */
record NameWords(
    Set<String> particles,
    Set<String> leading,
    Map<String, String> shortened,
    Set<String> marks,
    Set<String> titles,
    Map<String, String> generations,
    Set<String> organisations,
    Set<String> devices,
    Set<String> joints,
    Map<String, Labels> unidentified) {
  static final NameWords ALL = Json.resource("/intake/names.json", NameWords.class);

  NameWords {
    particles = folded(particles);
    leading = folded(leading);
    shortened = Map.copyOf(shortened);
    marks = folded(marks);
    titles = folded(titles);
    generations = Map.copyOf(generations);
    organisations = folded(organisations);
    devices = folded(devices);
    joints = folded(joints);
    unidentified = Map.copyOf(unidentified);
  }

  /**
   * Labels that stand for nobody in particular.
   *
   * @param numbered with a number or a letter after them
   * @param rooms with anything after them: a room is several people
   */
  record Labels(Set<String> words, Set<String> numbered, Set<String> rooms) {
    Labels {
      words = folded(words);
      numbered = folded(numbered);
      rooms = folded(rooms);
    }
  }

  /** Null where the word tells no father from a son. */
  @Nullable String findGeneration(String word) {
    return generations.get(Folding.fold(word));
  }

  /** Whether the word belongs to the surname after it. */
  boolean isParticle(String word) {
    return particles.contains(spelled(word));
  }

  /** Whether a name that begins with the word begins with the surname. */
  boolean isLeading(String word) {
    return leading.contains(spelled(word));
  }

  private String spelled(String word) {
    String folded = Folding.fold(word);
    return shortened.getOrDefault(folded, folded);
  }

  /** Of all languages. */
  Set<String> labels(Function<Labels, Set<String>> kind) {
    return unidentified.values().stream()
        .flatMap(labels -> kind.apply(labels).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    return Stream.of(Folding.fold(text).split("[ _]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
