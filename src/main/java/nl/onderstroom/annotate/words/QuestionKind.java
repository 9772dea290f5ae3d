package nl.onderstroom.annotate.words;

/** Whether an utterance asks, and leaves the answer open. */
public enum QuestionKind {
  NONE,
  /** Yes, no, or one of the choices given. */
  CLOSED,
  /** Begins from a question word: who, what, how, why. */
  OPEN
}
