package nl.onderstroom.measures.exchange;

import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * Who took the floor after whom, counted over contributions. Sparse: only pairs that occurred. A
 * contribution of a label that is no person breaks the chain.
 */
final class Succession {
  private final Map<String, Map<String, Integer>> next = new TreeMap<>();

  private Succession() {}

  static Succession of(Conversation conversation) {
    Succession succession = new Succession();
    String last = null;
    for (AnnotatedUtterance annotated : conversation.utterances()) {
      if (annotated.content()) {
        String person = person(conversation, annotated);
        succession.add(last, person);
        last = person;
      }
    }
    return succession;
  }

  /** By first, then by who followed, in order. */
  Map<String, Map<String, Integer>> pairs() {
    return next;
  }

  int count(String first, String follower) {
    return next.getOrDefault(first, Map.of()).getOrDefault(follower, 0);
  }

  /** How often somebody followed the first. */
  int after(String first) {
    return total(next.getOrDefault(first, Map.of()));
  }

  int total() {
    return next.values().stream().mapToInt(Succession::total).sum();
  }

  private void add(@Nullable String last, @Nullable String person) {
    if (last != null && person != null && !last.equals(person)) {
      next.computeIfAbsent(last, first -> new TreeMap<>()).merge(person, 1, Integer::sum);
    }
  }

  private static int total(Map<String, Integer> followers) {
    return followers.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static @Nullable String person(Conversation conversation, AnnotatedUtterance annotated) {
    String speaker = annotated.utterance().speaker();
    return conversation.voice(speaker) < conversation.present().size() ? speaker : null;
  }
}
