package nl.onderstroom.patterns;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.json.Json;

/**
 * The sentences of a pattern, by report language. Templates are filled by {@code
 * language.Texts#fill} with the facts of a finding.
 */
public record PatternTexts(String id, Map<String, Words> in) {
  public PatternTexts {
    in = Map.copyOf(in);
  }

  public static PatternTexts of(String id) {
    return Json.resource("/patterns/" + id + ".json", PatternTexts.class);
  }

  /** Its words in a report language. */
  public Words words(String language) {
    return Objects.requireNonNull(in.get(language), () -> id + " has no texts in " + language);
  }

  /**
   * The texts in one report language. Readings and a question under {@code any} serve every variant
   * that has none of its own.
   *
   * @param name as on a sheet
   * @param what one sentence: what is looked at
   * @param howSeen what must be in the data before it is reported
   * @param observations by variant of the finding
   * @param readings two or more rival explanations, by variant
   * @param questions one open question to the team, by variant
   */
  public record Words(
      String name,
      String what,
      String howSeen,
      Map<String, String> observations,
      Map<String, List<String>> readings,
      Map<String, String> questions) {
    private static final String ANY = "any";

    public Words {
      observations = Map.copyOf(observations);
      readings = completed(readings, observations.keySet());
      questions = completed(questions, observations.keySet());
    }

    private static <T> Map<String, T> completed(Map<String, T> some, Set<String> variants) {
      Map<String, T> all = new TreeMap<>();
      for (String variant : variants) {
        T text = some.getOrDefault(variant, some.get(ANY));
        if (text == null) {
          throw new IllegalArgumentException("No text for " + variant + " beside " + some.keySet());
        }
        all.put(variant, text);
      }
      return Collections.unmodifiableMap(all);
    }
  }
}
