package nl.onderstroom.language.acts;

import nl.onderstroom.language.phrases.Phrase;

/**
 * A phrase by which an act is heard.
 *
 * @param id of the act, the language and its first words: "propose.nl.zullen-we"
 * @param language "nl", "be" (Flemish) or "en"
 * @param weight 3 explicit, 2 usual, 1 weak and only of use beside others
 * @param written as it stands in the file
 */
public record Cue(
    String id, String act, String language, int weight, String written, Phrase phrase) {}
