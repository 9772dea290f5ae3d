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
  /** A proposal lies on the table. */
  PROPOSED {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes("propose", at - FAR, at);
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
  /** Somebody takes the work, or is asked to. */
  TAKEN {
    @Override
    boolean holds(Exchange exchange, int at) {
      return exchange.anyDoes("commit", at, at + NEAR) || exchange.anyDoes("assign", at, at + 2);
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
  private static final int FAR = 8;

  abstract boolean holds(Exchange exchange, int at);
}
