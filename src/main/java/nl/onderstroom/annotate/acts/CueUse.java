package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.acts.ActInventory;

/**
 * How often a cue was heard, with some of the utterances; the words heard stand between brackets.
 */
public record CueUse(String cue, int count, List<String> examples) {
  private static final int MOST_EXAMPLES = 3;

  public CueUse {
    examples = List.copyOf(examples);
  }

  /** Of the cues of one act, the most used first. */
  public static List<CueUse> of(ActInventory inventory, String act, List<Said> utterances) {
    List<List<Act>> hits = new CueTagger(inventory).tagAll(utterances);
    Map<String, List<String>> byCue = new LinkedHashMap<>();
    for (int i = 0; i < utterances.size(); i++) {
      for (Act hit : hits.get(i)) {
        if (hit.act().equals(act)) {
          String text = utterances.get(i).text();
          byCue.computeIfAbsent(hit.cue(), cue -> new ArrayList<>()).add(marked(text, hit));
        }
      }
    }
    List<CueUse> uses = new ArrayList<>();
    byCue.forEach(
        (cue, texts) ->
            uses.add(
                new CueUse(
                    cue, texts.size(), texts.subList(0, Math.min(MOST_EXAMPLES, texts.size())))));
    uses.sort((some, other) -> Integer.compare(other.count(), some.count()));
    return uses;
  }

  private static String marked(String text, Act hit) {
    return text.substring(0, hit.from())
        + "["
        + text.substring(hit.from(), hit.to())
        + "]"
        + text.substring(hit.to());
  }
}
