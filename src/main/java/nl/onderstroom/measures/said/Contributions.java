package nl.onderstroom.measures.said;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;

/** What is said without the mere signs of listening, to look at what comes after what. */
record Contributions(List<AnnotatedUtterance> all) {
  static Contributions of(Conversation conversation) {
    return new Contributions(
        conversation.utterances().stream().filter(AnnotatedUtterance::content).toList());
  }

  AnnotatedUtterance at(int place) {
    return all.get(place);
  }

  int size() {
    return all.size();
  }

  String speaker(int place) {
    return Objects.requireNonNullElse(at(place).utterance().speaker(), "");
  }

  /** At most so many behind this one. */
  List<AnnotatedUtterance> after(int place, int most) {
    return all.subList(place + 1, Math.min(size(), place + 1 + most));
  }

  /** How many others are heard in the next so many. */
  int othersAfter(int place, int most) {
    Set<String> others = new TreeSet<>();
    for (int i = place + 1; i < Math.min(size(), place + 1 + most); i++) {
      others.add(speaker(i));
    }
    others.remove(speaker(place));
    return others.size();
  }
}
