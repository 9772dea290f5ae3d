package nl.onderstroom.annotate.dutch;

import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;

/**
 * One way to read a form. A plural verb has the form of its infinitive and is read as that; the
 * clause says when it is the present tense.
 */
record Reading(String lemma, WordClass wordClass, VerbForm verbForm) {
  static Reading of(String lemma, WordClass wordClass) {
    return new Reading(lemma, wordClass, VerbForm.NONE);
  }

  boolean is(WordClass other) {
    return wordClass == other;
  }

  boolean finite() {
    return verbForm == VerbForm.PRESENT || verbForm == VerbForm.PAST;
  }
}
