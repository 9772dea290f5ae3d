package nl.onderstroom.annotate.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.Leader;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/** The turns of a meeting with what each does: who answers whom, who leads, where a matter ends. */
final class Exchange {
  static final String AGREE = "AGREE";
  static final String OBJECT = "OBJECT";
  static final String SHIFT = "SHIFT";
  static final String LAUGH = "LAUGH";
  static final String OPEN = "OPEN";
  static final String BUT = "BUT";

  private final List<Said> talk;
  private final List<Set<String>> doings;
  private final @Nullable String leader;

  /**
   * @param acts of each utterance; weak ones are not looked at
   */
  Exchange(List<Said> talk, List<List<Act>> acts) {
    this.talk = talk;
    this.doings = acts.stream().map(Exchange::names).toList();
    this.leader = Leader.find(talk);
  }

  private static Set<String> names(List<Act> acts) {
    Set<String> names = new HashSet<>();
    acts.stream().filter(act -> !act.isWeak()).forEach(act -> names.add(act.act()));
    return names;
  }

  private boolean does(int at, String act) {
    return doings.get(at).contains(act);
  }

  boolean ledBy(int at) {
    return leader != null && leader.equals(talk.get(at).speaker());
  }

  /** How many others agree in the turns between. */
  int agreeing(int at, int from, int to) {
    Set<String> others = new HashSet<>();
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (byAnother(at, i) && (does(i, AGREE) || talk.get(i).backChannel())) {
        others.add(String.valueOf(talk.get(i).speaker()));
      }
    }
    return others.size();
  }

  /** Whether another does this in the turns between. */
  boolean otherDoes(int at, String act, int from, int to) {
    return any(from, to, i -> byAnother(at, i) && does(i, act));
  }

  /** Whether anybody does this in the turns between. */
  boolean anyDoes(String act, int from, int to) {
    return any(from, to, i -> does(i, act));
  }

  boolean anyAsks(int from, int to) {
    return any(from, to, i -> talk.get(i).question() != QuestionKind.NONE);
  }

  private boolean byAnother(int at, int other) {
    return !Objects.equals(talk.get(at).speaker(), talk.get(other).speaker());
  }

  private boolean any(int from, int to, IntPredicate holds) {
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (holds.test(i)) {
        return true;
      }
    }
    return false;
  }
}
