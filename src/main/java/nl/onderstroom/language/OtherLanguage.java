package nl.onderstroom.language;

import java.util.List;
import nl.onderstroom.json.Json;

/**
 * A language that we recognise and do not read, as data: {@code /languages/others.json}. Its words
 * keep an utterance from being taken for one of ours.
 *
 * @param functionWords by which it is told from others
 */
public record OtherLanguage(String tag, List<String> functionWords) {
  public OtherLanguage {
    functionWords = List.copyOf(functionWords);
  }

  static List<OtherLanguage> all() {
    return Json.resourceList("/languages/others.json", OtherLanguage.class);
  }
}
