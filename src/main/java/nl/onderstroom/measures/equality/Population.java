package nl.onderstroom.measures.equality;

import java.util.Locale;
import java.util.stream.IntStream;
import nl.onderstroom.measures.Conversation;

/** Over whom a division is counted. */
public enum Population {
  /** Everybody who was there: who kept silent counts with zero. */
  PRESENT,
  /** Only people who spoke: a flattering number. */
  SPEAKERS,
  /** Every label with speech, also those that are no person: for comparison with other tools. */
  LABELS;

  /** As it stands in the ids of measures. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  int[] voices(Conversation conversation) {
    int present = conversation.present().size();
    return IntStream.range(0, this == LABELS ? conversation.voices().size() : present)
        .filter(voice -> this == PRESENT || !conversation.turns(voice).isEmpty())
        .toArray();
  }
}
