package nl.onderstroom.annotate.tone;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.language.forms.Table;

/**
 * A word or expression that changes what evaluative words weigh, one line of {@code
 * /tone/TAG/shifters.tsv}: expression, kind, factor.
 */
record Shifter(String expression, Kind kind, double factor) {

  static List<Shifter> of(String language) {
    return Table.resource("/tone/" + language + "/shifters.tsv").stream()
        .map(
            row ->
                new Shifter(
                    row[0],
                    Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    Double.parseDouble(row[2])))
        .toList();
  }

  /** What it does. */
  enum Kind {
    /** "niet": turns what follows in its clause, and the verb before it. */
    NEGATOR,
    /** "geen", "zonder": turns only what follows. */
    LACK,
    /** "niet alleen", "waarom niet": looks like a shifter or a word with tone and is none. */
    NONE,
    /** "heel", "een beetje": strengthens or weakens what follows at once. */
    DEGREE,
    /** "minder": turns the word that follows. */
    LESS,
    /** "te": too much of something good is not good. */
    TOO,
    /** "als": opens a clause of what is not so, or not yet. */
    CONDITION,
    /** "zou": its clause is of what is not so. */
    UNREAL,
    /** "maar": what follows weighs more than what came before. */
    CONTRAST,
    /** "want": a new clause. */
    CLAUSE,
    /** "op mijn": a word before it is a preposition and no half of a verb. */
    DETERMINER,
    /** "hij zei dat": what follows was said by somebody else. */
    REPORTED
  }
}
