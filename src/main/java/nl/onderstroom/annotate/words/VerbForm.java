package nl.onderstroom.annotate.words;

/** The form a verb stands in; {@link #NONE} of every other word. */
public enum VerbForm {
  NONE,
  INFINITIVE,
  /** "komt", "gaan", "goes": present tense. */
  PRESENT,
  /** "kwam", "went". */
  PAST,
  /** "besloten", "decided". */
  PARTICIPLE
}
