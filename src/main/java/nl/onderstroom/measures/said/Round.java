package nl.onderstroom.measures.said;

import nl.onderstroom.measures.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * A round at the start or the end, in which all are asked how they are there or how they leave. One
 * sentence makes no round: it must stand at its place, and several others must be heard behind it.
 */
public enum Round {
  CHECK_IN("checkin", "check-in"),
  CHECK_OUT("checkout", "check-out");

  private final String act;
  private final String id;

  Round(String act, String id) {
    this.act = act;
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The utterance that opens it; null when none is seen. */
  public @Nullable Integer find(Conversation conversation) {
    Contributions talk = Contributions.of(conversation);
    int reach = conversation.thresholds().whole("round.contributions");
    int others = Math.min(others(conversation), conversation.speakers().size() - 1);
    for (int i = 0; i < talk.size(); i++) {
      boolean opens = inPlace(conversation, i, talk.size()) && talk.at(i).does(act);
      if (opens && others > 0 && talk.othersAfter(i, reach) >= others) {
        return talk.at(i).utterance().index();
      }
    }
    return null;
  }

  private static int others(Conversation conversation) {
    return conversation.thresholds().whole("round.others");
  }

  private boolean inPlace(Conversation conversation, int place, int size) {
    double part = conversation.thresholds().value("round.part") * size;
    return this == CHECK_IN ? place < part : place >= size - part;
  }
}
