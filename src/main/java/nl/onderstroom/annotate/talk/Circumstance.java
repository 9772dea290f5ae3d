package nl.onderstroom.annotate.talk;

/**
 * What the turns around say of a candidate; how much each counts stands in {@code
 * /acts/talk-points.json}.
 */
enum Circumstance {
  /** Said by whoever leads the meeting. */
  LED(Exchange::ledBy),
  /** Another proposed it, or asked for it, shortly before. */
  PROPOSED(
      (exchange, at) ->
          exchange.otherDoes(at, "propose", at - 4, at)
              || exchange.otherDoes(at, "assign", at - 3, at)),
  /** Somebody asked shortly before. */
  ASKED((exchange, at) -> exchange.anyAsks(at - 4, at)),
  /** One other agreed shortly before. */
  BACKED((exchange, at) -> exchange.agreeing(at, at - 4, at) == 1),
  /** Two or more others agreed shortly before. */
  CARRIED((exchange, at) -> exchange.agreeing(at, at - 6, at) > 1),
  /** Another agrees right after. */
  ANSWERED((exchange, at) -> exchange.agreeing(at, at + 1, at + 3) > 0),
  /** Another takes the work, or the speaker asks for it. */
  TAKEN(
      (exchange, at) ->
          exchange.otherDoes(at, "commit", at + 1, at + 4)
              || exchange.anyDoes("assign", at, at + 1)),
  /** The meeting moves on to something else. */
  CLOSES((exchange, at) -> exchange.anyDoes(Exchange.SHIFT, at + 1, at + 4)),
  /** Another objects right after. */
  DISPUTED((exchange, at) -> exchange.otherDoes(at, Exchange.OBJECT, at + 1, at + 3)),
  /** Somebody laughs, there or right after. */
  LAUGHED((exchange, at) -> exchange.anyDoes(Exchange.LAUGH, at, at + 2)),
  /** Something is decided in the same breath, so a later look is no delay. */
  DECIDED((exchange, at) -> exchange.anyDoes("decide", at - 1, at + 1)),
  /** Put off in the same breath. */
  POSTPONED((exchange, at) -> exchange.anyDoes("postpone", at, at + 1)),
  /** Set against something: "but", "only". */
  TURNED((exchange, at) -> exchange.anyDoes(Exchange.BUT, at, at + 1)),
  /** A proposal follows. */
  PROPOSES((exchange, at) -> exchange.anyDoes("propose", at, at + 4)),
  /** Said while people still come in. */
  OPENING((exchange, at) -> exchange.anyDoes(Exchange.OPEN, at, at + 3));

  /** They capture nothing. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Condition condition;

  Circumstance(Condition condition) {
    this.condition = condition;
  }

  boolean holds(Exchange exchange, int at) {
    return condition.holds(exchange, at);
  }

  private interface Condition {
    boolean holds(Exchange exchange, int at);
  }
}
