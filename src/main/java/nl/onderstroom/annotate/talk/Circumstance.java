package nl.onderstroom.annotate.talk;

/** What the turns around say of a candidate; how much each counts stands in {@code /acts/talk-points.json}. */
enum Circumstance {
  /** Said by whoever leads the meeting. */
  LED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.ledBy(at);
    }
  },
  /** Another proposed or asked for it shortly before. */
  PROPOSED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.otherDoes(at, "propose", at - NEAR - 1, at)
          || exchange.otherDoes(at, "assign", at - NEAR, at);
    }
  },
  /** Somebody asked shortly before. */
  ASKED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyAsks(at - NEAR - 1, at);
    }
  },
  /** Another agreed shortly before. */
  BACKED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.agreeing(at, at - 4, at) == 1;
    }
  },
  /** Two or more others agreed shortly before. */
  CARRIED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.agreeing(at, at - 6, at) > 1;
    }
  },
  /** Another agrees right after. */
  ANSWERED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.agreeing(at, at + 1, at + 1 + 2) > 0;
    }
  },
  /** Another takes the work, or the speaker asks for it. */
  TAKEN {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.otherDoes(at, "commit", at + 1, at + 1 + NEAR)
          || exchange.anyDoes("assign", at, at + 1);
    }
  },
  /** The meeting moves on to something else. */
  CLOSES {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes(Exchange.SHIFT, at + 1, at + 1 + NEAR);
    }
  },
  /** Another objects right after. */
  DISPUTED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.otherDoes(at, Exchange.OBJECT, at + 1, at + 1 + 2);
    }
  },
  /** Somebody laughs right after. */
  LAUGHED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes(Exchange.LAUGH, at, at + 2);
    }
  },
  /** Something is decided in the same breath, so a later look is no delay. */
  DECIDED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes("decide", at - 1, at + 1);
    }
  },
  /** Put off in the same breath. */
  POSTPONED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes("postpone", at, at + 1);
    }
  },
  /** Set against something: "but", "only". */
  TURNED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes("BUT", at, at + 1);
    }
  },
  /** A proposal follows. */
  PROPOSES {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes("propose", at, at + NEAR + 1);
    }
  },
  /** Put as a question. */
  QUESTION {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.asks(at);
    }
  },
  /** Said while people still come in. */
  OPENING {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes(Exchange.OPEN, at, at + NEAR);
    }
  };

  private static final int NEAR = 3;

  abstract boolean holds(Exchange exchange, int at);
}
