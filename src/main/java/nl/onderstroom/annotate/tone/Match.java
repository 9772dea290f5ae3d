package nl.onderstroom.annotate.tone;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of the lexicon found in an utterance.
 *
 * @param first place of its first piece
 * @param end place after its last
 * @param entry null for a mere shifter
 * @param shifter null for a mere evaluation
 * @param share of the valence that counts: less where only a part of the word is known
 */
record Match(
    int first, int end, @Nullable ToneEntry entry, @Nullable Shifter shifter, double share) {

  boolean evaluates() {
    return entry != null && entry.part() != ToneEntry.Part.LEAN;
  }

  boolean shifts(Shifter.Kind kind) {
    return shifter != null && shifter.kind() == kind;
  }
}
