package nl.onderstroom.intake.plain.lines;

import nl.onderstroom.intake.spoken.ShortClocks.Meaning;

/**
 * How one plain transcript writes its lines, where a line on its own does not tell: see {@link
 * PlainEvidence}.
 *
 * @param numbered a number that counts the lines stands before each
 * @param clocks what clocks of two numbers mean
 * @param pointed the time stands at the end of the label, with points: "Anna 0.05: hoi"
 * @param inner the time stands after the colon: "Anna: 00:05 hoi"
 * @param leading a number of which we do not know what it means stands before each name
 * @param timeFirst a header is a time and a name
 * @param nameFirst a header is a name, and the time below it
 */
public record PlainHabits(
    boolean numbered,
    Meaning clocks,
    boolean pointed,
    boolean inner,
    boolean leading,
    boolean timeFirst,
    boolean nameFirst) {
  /** Of a file of which only this is known yet. */
  static PlainHabits numbered(boolean numbered) {
    return new PlainHabits(
        numbered, Meaning.MINUTES_AND_SECONDS, false, false, false, false, false);
  }
}
