package nl.onderstroom.language.forms;

/** How a word is inflected. */
public enum WordKind {
  ADJECTIVE,
  NOUN,
  VERB,
  /** Adverbs, interjections, expressions: they stand as they are. */
  FIXED
}
