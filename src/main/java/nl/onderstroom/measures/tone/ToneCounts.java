package nl.onderstroom.measures.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;

/** In how many utterances words evaluate, by what they are about and to which side. */
public final class ToneCounts {
  private ToneCounts() {}

  public static List<Count> of(Conversation conversation) {
    double least = conversation.thresholds().value("tone.least");
    List<AnnotatedUtterance> said =
        conversation.utterances().stream().filter(AnnotatedUtterance::talk).toList();
    List<Count> counts = new ArrayList<>();
    for (Tone.Target target : Tone.Target.values()) {
      for (Side side : Side.values()) {
        long heard = said.stream().filter(u -> evaluates(u, target, side, least)).count();
        counts.add(new Count(id(target, side), (int) heard, said.size()));
      }
    }
    return counts;
  }

  /** Such as {@code tone-process-positive}. */
  public static String id(Tone.Target target, Side side) {
    return "tone-" + word(target) + "-" + word(side);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static boolean evaluates(
      AnnotatedUtterance said, Tone.Target target, Side side, double least) {
    return said.tone() != null
        && Objects.requireNonNull(said.tone()).hits().stream()
            .anyMatch(
                hit ->
                    hit.target() == target
                        && hit.sense() == Tone.Sense.PLAIN
                        && side.sign * hit.value() >= least);
  }

  /** To which side a word evaluates. */
  public enum Side {
    POSITIVE(1),
    NEGATIVE(-1);

    private final int sign;

    Side(int sign) {
      this.sign = sign;
    }
  }
}
