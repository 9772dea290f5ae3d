package nl.onderstroom.language.acts;

import java.util.List;
import java.util.Map;
import nl.onderstroom.language.phrases.Phrase;

/**
 * An act: what it is called, how its count may be shown, and how it is heard.
 *
 * @param id "propose"
 * @param labels in Dutch ("nl") and English ("en")
 * @param exclusions look like one of its cues and are none
 */
public record ActCard(
    String id,
    Map<String, String> labels,
    Tier tier,
    Guard guard,
    List<Cue> cues,
    List<Phrase> exclusions) {
  public ActCard {
    labels = Map.copyOf(labels);
    cues = List.copyOf(cues);
    exclusions = List.copyOf(exclusions);
  }

  /** How reliable a count is decides how it may be shown. */
  public enum Tier {
    /** Per meeting, with an interval. */
    A,
    /** Pooled over three to six meetings. */
    B,
    /** As moments with their words, never as a rate. */
    C
  }

  /** What around a cue weakens it. */
  public enum Guard {
    NONE,
    /** "Niet" beside a cue takes it away. */
    NEGATION,
    /** The act is what the talk is about: a word of it somewhere in a speech is none. */
    TOPIC
  }

  /** Label for a reader; the English one where there is none. */
  public String label(String language) {
    return labels.getOrDefault(language, labels.getOrDefault("en", id));
  }
}
