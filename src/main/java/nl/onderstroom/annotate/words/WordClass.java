package nl.onderstroom.annotate.words;

/** What kind of word a token is; the same few classes in every language. */
public enum WordClass {
  NOUN,
  NAME,
  VERB,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  ARTICLE,
  PREPOSITION,
  CONJUNCTION,
  NUMERAL,
  INTERJECTION,
  PUNCTUATION,
  UNKNOWN;

  /** Words that carry what is talked about. */
  public boolean content() {
    return this == NOUN || this == NAME || this == VERB || this == ADJECTIVE;
  }
}
