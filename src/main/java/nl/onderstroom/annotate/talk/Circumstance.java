package nl.onderstroom.annotate.talk;

/**
 * What the turns around say of a candidate; how much each counts, and how many turns it looks back
 * or ahead, stands in {@code /acts/talk-points.json}. The turn of the candidate itself counts where
 * somebody may say both in one breath.
 */
enum Circumstance {
  /** Said by whoever leads the meeting; of this alone there is no window. */
  LED((exchange, at, turns) -> exchange.ledBy(at)),
  /** Somebody asked shortly before. */
  ASKED((exchange, at, turns) -> exchange.anyAsks(at - turns, at)),
  /** One other agreed shortly before. */
  BACKED((exchange, at, turns) -> exchange.agreeing(at, at - turns, at) == 1),
  /** Two or more others agreed shortly before. */
  CARRIED((exchange, at, turns) -> exchange.agreeing(at, at - turns, at) > 1),
  /** Another gave it out as work shortly before. */
  GIVEN((exchange, at, turns) -> exchange.otherDoes(at, "assign", at - turns, at)),
  /** Another agrees right after. */
  ANSWERED((exchange, at, turns) -> exchange.agreeing(at, at + 1, at + 1 + turns) > 0),
  /** The meeting moves on to something else. */
  CLOSES((exchange, at, turns) -> exchange.anyDoes(Exchange.SHIFT, at + 1, at + 1 + turns)),
  /** Another objects right after. */
  DISPUTED(
      (exchange, at, turns) -> exchange.otherDoes(at, Exchange.OBJECT, at + 1, at + 1 + turns)),
  /** Somebody laughs, there or right after. */
  LAUGHED((exchange, at, turns) -> exchange.anyDoes(Exchange.LAUGH, at, at + 1 + turns)),
  /** Something is decided there or right before, so a later look is no delay. */
  DECIDED((exchange, at, turns) -> exchange.anyDoes("decide", at - turns, at + 1)),
  /** Put off in the same breath. */
  POSTPONED((exchange, at, turns) -> exchange.anyDoes("postpone", at, at + 1 + turns)),
  /** Set against something: "but", "only". */
  TURNED((exchange, at, turns) -> exchange.anyDoes(Exchange.BUT, at, at + 1 + turns)),
  /** A proposal follows, or is made there. */
  PROPOSES((exchange, at, turns) -> exchange.anyDoes("propose", at, at + 1 + turns)),
  /** Said while people still come in. */
  OPENING((exchange, at, turns) -> exchange.anyDoes(Exchange.OPEN, at, at + 1 + turns));

  /** They capture nothing. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Condition condition;

  Circumstance(Condition condition) {
    this.condition = condition;
  }

  boolean holds(Exchange exchange, int at, int turns) {
    return condition.holds(exchange, at, turns);
  }

  private interface Condition {
    boolean holds(Exchange exchange, int at, int turns);
  }
}
