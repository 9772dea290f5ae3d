package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.ActReader;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.words.Said;

/**
 * The acts of a meeting, each from the reader that hears it best: most by their cues, those that
 * people seldom announce by the turns around them. Which is which was measured ({@code
 * docs/method.md}).
 */
public final class Listener implements Annotator.Acts {
  private static final String DECIDE = "decide";
  private static final Set<String> BY_TURNS = Set.of("commit", DECIDE, "reopen");
  private static final int EXPLICIT = 3;

  private final ActReader cues;
  private final TeamTalk turns;

  public Listener(ActReader cues, TeamTalk turns) {
    this.cues = cues;
    this.turns = turns;
  }

  @Override
  public List<List<Act>> read(List<Said> meeting) {
    List<List<Act>> byCue = cues.read(meeting);
    List<List<Act>> byTurns = turns.hear(meeting);
    List<List<Act>> acts = new ArrayList<>();
    for (int i = 0; i < meeting.size(); i++) {
      acts.add(together(byCue.get(i), byTurns.get(i)));
    }
    return acts;
  }

  private static List<Act> together(List<Act> byCue, List<Act> byTurns) {
    boolean announced =
        byCue.stream().anyMatch(act -> act.act().equals(DECIDE) && act.weight() >= EXPLICIT);
    List<Act> acts = new ArrayList<>();
    byCue.stream().filter(act -> !BY_TURNS.contains(act.act())).forEach(acts::add);
    byTurns.stream()
        .filter(act -> BY_TURNS.contains(act.act()))
        .map(act -> announced && act.act().equals(DECIDE) ? helped(act) : act)
        .forEach(acts::add);
    acts.sort(Comparator.comparingInt(Act::from).thenComparing(Act::act));
    return acts;
  }

  /** What was announced in so many words is no weak decision, if the turns bear it out at all. */
  private static Act helped(Act act) {
    int weight = Math.max(Act.USUAL, act.weight());
    return new Act(act.act(), weight, act.cue(), act.from(), act.to(), act.voice());
  }
}
