package nl.onderstroom.annotate.words;

/**
 * A word or mark of an utterance.
 *
 * @param from offset of its first character in the text as it came
 * @param to offset after its last
 * @param form in lower case, accents as they stand
 * @param lemma the dictionary form; the form itself when none is known
 */
public record Token(
    int from, int to, String form, String lemma, WordClass wordClass, VerbForm verbForm) {}
