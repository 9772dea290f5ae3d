package nl.onderstroom.annotate.talk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/** The turns of a meeting with what each does: who answers whom, who leads, where a matter ends. */
final class Exchange {
  private static final int SURE = 2;

  static final String AGREE = "AGREE";
  static final String OBJECT = "OBJECT";
  static final String SHIFT = "SHIFT";
  static final String LAUGH = "LAUGH";
  static final String OPEN = "OPEN";

  private final List<Said> talk;
  private final List<Set<String>> doings;
  private final @Nullable String chair;

  Exchange(List<Said> talk, List<List<Act>> acts) {
    this.talk = talk;
    this.doings = acts.stream().map(Exchange::names).toList();
    this.chair = leader();
  }

  private static Set<String> names(List<Act> acts) {
    Set<String> names = new HashSet<>();
    acts.stream().filter(act -> act.weight() >= SURE).forEach(act -> names.add(act.act()));
    return names;
  }

  /** Who opens and moves on most often; null where nobody does. */
  private @Nullable String leader() {
    Map<String, Integer> moves = new TreeMap<>();
    for (int i = 0; i < talk.size(); i++) {
      String speaker = talk.get(i).speaker();
      int made = (does(i, SHIFT) ? 1 : 0) + (does(i, OPEN) ? 2 : 0);
      if (speaker != null && made > 0) {
        moves.merge(speaker, made, Integer::sum);
      }
    }
    return moves.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  int size() {
    return talk.size();
  }

  boolean does(int at, String act) {
    return at >= 0 && at < doings.size() && doings.get(at).contains(act);
  }

  boolean asks(int at) {
    return talk.get(at).question() != QuestionKind.NONE || talk.get(at).text().indexOf('?') >= 0;
  }

  boolean ledBy(int at) {
    return chair != null && chair.equals(talk.get(at).speaker());
  }

  boolean sameSpeaker(int one, int other) {
    return Objects.equals(talk.get(one).speaker(), talk.get(other).speaker());
  }

  /** How many others agree in the turns between. */
  int agreeing(int at, int from, int to) {
    Map<String, Boolean> others = new HashMap<>();
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (!sameSpeaker(i, at) && (does(i, AGREE) || talk.get(i).backChannel())) {
        others.put(String.valueOf(talk.get(i).speaker()), true);
      }
    }
    return others.size();
  }

  /** Whether another does this in the turns between. */
  boolean otherDoes(int at, String act, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (!sameSpeaker(i, at) && does(i, act)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody does this in the turns between. */
  boolean anyDoes(String act, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (does(i, act)) {
        return true;
      }
    }
    return false;
  }

  boolean anyAsks(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (asks(i)) {
        return true;
      }
    }
    return false;
  }
}
