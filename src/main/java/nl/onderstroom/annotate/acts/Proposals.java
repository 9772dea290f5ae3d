package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.Words;

/**
 * A proposal says what to do. "Maybe" by itself only doubts, and who asks openly what we could do
 * leaves the proposing to others; there the usual cues count as weak ones.
 */
public final class Proposals {
  private static final String PROPOSE = "propose";
  private static final int LEAST_WORDS = 3;

  private Proposals() {}

  public static List<List<Act>> weighed(List<List<Act>> acts, List<Said> meeting) {
    List<List<Act>> weighed = new ArrayList<>();
    for (int i = 0; i < meeting.size(); i++) {
      List<Act> heard = acts.get(i);
      boolean proposes = heard.stream().anyMatch(act -> act.act().equals(PROPOSE));
      weighed.add(proposes && !saysWhat(meeting.get(i)) ? weak(heard) : heard);
    }
    return weighed;
  }

  private static boolean saysWhat(Said said) {
    return said.question() != QuestionKind.OPEN && Words.count(said.text()) >= LEAST_WORDS;
  }

  private static List<Act> weak(List<Act> acts) {
    return acts.stream().map(Proposals::weak).toList();
  }

  private static Act weak(Act act) {
    return act.act().equals(PROPOSE) && !act.isExplicit() ? act.weighing(Act.WEAK) : act;
  }
}
