package nl.onderstroom.measures;

import java.util.stream.IntStream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Sufficiency;
import org.jspecify.annotations.Nullable;

/** How much may be said of a meeting, by how much talk there is and how sure its labels are. */
public final class Ladder {
  private Ladder() {}

  /** By minutes and contributions; without times by contributions alone. */
  public static Sufficiency sufficiency(Conversation conversation) {
    if (below(conversation, "text.minimum-minutes", "text.minimum-utterances")) {
      return Sufficiency.TOO_LITTLE;
    }
    return below(conversation, "text.valid-minutes", "text.valid-utterances")
        ? Sufficiency.INDICATIVE
        : Sufficiency.VALID;
  }

  /**
   * False when one label has nearly all words, as a transcript does that could not tell voices
   * apart, or when much was said by nobody we know.
   */
  public static boolean diarisationReliable(Conversation conversation) {
    Tally whole = conversation.whole();
    if (whole.words() == 0) {
      return true;
    }
    Thresholds thresholds = conversation.thresholds();
    double most = IntStream.range(0, whole.voices()).mapToDouble(whole::words).max().orElse(0);
    return most / whole.words() <= thresholds.value("diarisation.one-label")
        && unidentified(conversation) <= thresholds.value("diarisation.unknown");
  }

  /** Why an index of the division of talk cannot be given; null when it can. */
  public static @Nullable String objection(Conversation conversation) {
    return conversation.sufficiency() == Sufficiency.TOO_LITTLE ? "too-little-text" : null;
  }

  /** What a reader must know beside an index of the division of talk; null when nothing. */
  public static @Nullable String remark(Conversation conversation) {
    if (!conversation.diarisationReliable()) {
      return "diarisation-unreliable";
    }
    return amount(conversation);
  }

  /** The remark on how much there is; null when there is enough. */
  public static @Nullable String amount(Conversation conversation) {
    return conversation.sufficiency() == Sufficiency.VALID ? null : "few-utterances";
  }

  private static double unidentified(Conversation conversation) {
    Tally whole = conversation.whole();
    return IntStream.range(conversation.present().size(), whole.voices())
            .mapToDouble(whole::words)
            .sum()
        / whole.words();
  }

  private static boolean below(Conversation conversation, String minutes, String utterances) {
    Thresholds thresholds = conversation.thresholds();
    Airtime airtime = conversation.airtime();
    return conversation.whole().contentUtterances() < thresholds.value(utterances)
        || (airtime != null && airtime.lengthMs() < thresholds.value(minutes) * Blocks.MINUTE_MS);
  }
}
