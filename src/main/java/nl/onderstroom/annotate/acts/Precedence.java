package nl.onderstroom.annotate.acts;

import java.util.List;

/** Which act rules out which in an utterance. */
final class Precedence {
  static final String DECIDE = "decide";
  static final String ASK_AGREEMENT = "ask_agreement";
  private static final String AGREE = "agree";
  private static final String DISAGREE = "disagree";

  private Precedence() {}

  /** Who objects does not agree: "ja, maar". */
  static List<Act> applied(List<Act> hits) {
    boolean objects = hits.stream().anyMatch(hit -> hit.act().equals(DISAGREE) && !hit.isWeak());
    return objects ? hits.stream().filter(hit -> !hit.act().equals(AGREE)).toList() : hits;
  }
}
