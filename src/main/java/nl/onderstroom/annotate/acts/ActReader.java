package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.acts.ActInventory;

/**
 * Reads the acts of a meeting: by their cues in each utterance, and by what went before, for "ja"
 * after a proposal says something else than "ja" after a story.
 */
public final class ActReader {
  private final CueTagger tagger;

  public ActReader(ActInventory inventory) {
    tagger = new CueTagger(inventory);
  }

  /** Of each utterance its acts in order of the text, the strongest cue of each act. */
  public List<List<Act>> read(List<Said> meeting) {
    List<List<Act>> acts = new ArrayList<>(tagger.tag(meeting));
    return new Answers(meeting).weighed(acts);
  }
}
