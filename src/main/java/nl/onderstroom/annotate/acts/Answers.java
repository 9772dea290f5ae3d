package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;

/**
 * "Ja" and "oké" in answer to what somebody else just put forward agree with it; within one's own
 * story they only keep the talk going.
 */
final class Answers {
  private static final String AGREE = "agree";
  private static final int USUAL = 2;
  private static final int LONGEST_ANSWER = 24;

  private final List<Said> meeting;

  Answers(List<Said> meeting) {
    this.meeting = meeting;
  }

  /** The acts with the weak agreement of answers made a usual one. */
  List<List<Act>> weighed(List<List<Act>> acts) {
    List<List<Act>> weighed = new ArrayList<>();
    for (int i = 0; i < meeting.size(); i++) {
      boolean answers = answers(i);
      weighed.add(acts.get(i).stream().map(act -> answers ? usual(act) : act).toList());
    }
    return weighed;
  }

  private boolean answers(int i) {
    Said said = meeting.get(i);
    if (said.text().length() > LONGEST_ANSWER || said.question() != QuestionKind.NONE) {
      return false;
    }
    return i > 0 && said.speaker() != null && !said.speaker().equals(meeting.get(i - 1).speaker());
  }

  private static Act usual(Act act) {
    return act.act().equals(AGREE) && act.weight() < USUAL
        ? new Act(AGREE, USUAL, act.cue(), act.from(), act.to(), act.voice())
        : act;
  }
}
