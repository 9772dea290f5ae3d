package nl.onderstroom.annotate.acts;

import java.util.List;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.language.speech.TalkWords;

/**
 * Reads the acts of a meeting: by their cues in each utterance, and by what went before, for "ja"
 * after a proposal says something else than "ja" after a story.
 */
public final class ActReader {
  private final CueTagger tagger;
  private final TalkWords talk;

  public ActReader(ActInventory inventory) {
    tagger = new CueTagger(inventory);
    talk = inventory.talk();
  }

  /**
   * Of each utterance its acts in order of the text, the strongest cue of each act.
   *
   * @param meeting its utterances, index equals position
   */
  public List<List<Act>> read(List<Said> meeting) {
    List<List<Act>> told = Proposals.weighed(tagger.tag(meeting), meeting);
    List<List<Act>> acts = new Answers(meeting, talk).weighed(told);
    List<List<Act>> inRounds = Rounds.marked(acts, meeting, new Rounds(meeting, acts).found());
    return new Unanswered(meeting, inRounds).marked();
  }

  /** The check-in and check-out rounds, in order of the meeting. */
  List<Rounds.Round> rounds(List<Said> meeting) {
    return new Rounds(meeting, tagger.tag(meeting)).found();
  }
}
