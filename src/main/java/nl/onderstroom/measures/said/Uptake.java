package nl.onderstroom.measures.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.measures.Conversation;

/**
 * How often what is said is taken up: the next to speak comes back to a word of it. Only words that
 * carry what is talked about count, and of those only the ones that few turns share. How often two
 * turns share one by chance is seen by giving every turn the answer to another.
 *
 * @param successions turns that were followed by somebody else
 * @param byChance of the same number, were answers given at random
 */
public record Uptake(int taken, int successions, int byChance) {
  private static final int SHUFFLES = 20;
  private static final int SHORTEST_LEMMA = 3;

  /** A word of more turns than this part of them is a word of the meeting, not of the turn. */
  private static final double COMMON = 0.1;

  private static final int ALWAYS_RARE = 3;

  public static Uptake of(Conversation conversation) {
    List<Turn> turns = conversation.diarisationReliable() ? turns(conversation) : List.of();
    keepRare(turns);
    List<Integer> answered = new ArrayList<>();
    for (int i = 0; i + 1 < turns.size(); i++) {
      if (!turns.get(i).lemmas().isEmpty() && !turns.get(i + 1).lemmas().isEmpty()) {
        answered.add(i);
      }
    }
    long taken = answered.stream().filter(i -> turns.get(i).shares(turns.get(i + 1))).count();
    double chance = chance(turns, answered, conversation.meeting().id().hashCode());
    return new Uptake((int) taken, answered.size(), (int) Math.round(chance * answered.size()));
  }

  /** Contributions of one voice in a row are one turn; signs of listening do not part them. */
  private static List<Turn> turns(Conversation conversation) {
    List<Turn> turns = new ArrayList<>();
    for (AnnotatedUtterance said : conversation.utterances()) {
      if (said.content()) {
        String speaker = Objects.requireNonNullElse(said.utterance().speaker(), "");
        Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        if (last == null || !last.speaker().equals(speaker)) {
          last = new Turn(speaker, new HashSet<>());
          turns.add(last);
        }
        last.add(said.tokens());
      }
    }
    return turns;
  }

  private static void keepRare(List<Turn> turns) {
    Map<String, Integer> turnsWith = new HashMap<>();
    turns.forEach(turn -> turn.lemmas().forEach(lemma -> turnsWith.merge(lemma, 1, Integer::sum)));
    double most = Math.max(ALWAYS_RARE, COMMON * turns.size());
    turns.forEach(turn -> turn.lemmas().removeIf(l -> turnsWith.getOrDefault(l, 0) > most));
  }

  private static double chance(List<Turn> turns, List<Integer> answered, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> others = new ArrayList<>(answered);
    int pairs = 0;
    int shared = 0;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      shuffle(others, random);
      for (int i = 0; i < others.size(); i++) {
        Turn turn = turns.get(answered.get(i));
        Turn answer = turns.get(others.get(i) + 1);
        if (!others.get(i).equals(answered.get(i)) && !turn.speaker().equals(answer.speaker())) {
          pairs++;
          shared += turn.shares(answer) ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : (double) shared / pairs;
  }

  private static void shuffle(List<Integer> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }

  private record Turn(String speaker, Set<String> lemmas) {
    void add(List<Token> tokens) {
      for (Token token : tokens) {
        if (token.wordClass().content() && token.lemma().length() >= SHORTEST_LEMMA) {
          lemmas.add(token.lemma());
        }
      }
    }

    boolean shares(Turn other) {
      return !Collections.disjoint(lemmas, other.lemmas);
    }
  }
}
