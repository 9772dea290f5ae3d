package nl.onderstroom.annotate.tone;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.language.forms.Table;
import nl.onderstroom.language.forms.WordKind;

/**
 * A word or expression of the tone lexicon, one line of {@code /tone/TAG/THEME.tsv}:
 *
 * <pre>
 * line       = expression tab part tab valence tab target tab region [ tab sense ]
 * expression = word { " " word } | prefix "|" verb      a verb that comes apart: mee|vallen
 * word       = form { "/" form } | "~" infinitive       any form of that verb, anywhere near
 *            | "^"                                      where a sentence starts
 *            | smiley
 * </pre>
 *
 * @param valence -2 to 2, as it stands by itself
 * @param region where it is said so: "nl", "be", or "all"
 * @param sense in which sense, where it has more than one
 */
record ToneEntry(
    String id,
    String expression,
    Part part,
    double valence,
    Tone.Target target,
    String region,
    String sense) {
  static final double MOST_VALENCE = 2;

  private static final int COLUMNS = 5;

  ToneEntry {
    if (Math.abs(valence) > MOST_VALENCE) {
      throw new IllegalArgumentException(id + " must be from -2 to 2: " + valence);
    }
  }

  /** The entries of a language, theme by theme. */
  static List<ToneEntry> of(String language) {
    return Table.resource("/tone/" + language + "/themes.tsv").stream()
        .flatMap(theme -> Table.resource("/tone/" + language + "/" + theme[0] + ".tsv").stream())
        .map(row -> of(language, row))
        .toList();
  }

  static ToneEntry of(String language, String[] row) {
    if (row.length < COLUMNS) {
      throw new IllegalArgumentException("Too few columns: " + String.join(" ", row));
    }
    return new ToneEntry(
        language + ":" + row[0],
        row[0],
        Part.valueOf(row[1].toUpperCase(Locale.ROOT)),
        Double.parseDouble(row[2]),
        Tone.Target.valueOf(row[3].toUpperCase(Locale.ROOT)),
        row[4],
        row.length > COLUMNS ? row[COLUMNS] : "");
  }

  /** Whether it is one word that is inflected as a whole. */
  boolean single() {
    for (int i = 0; i < expression.length(); i++) {
      if (" |~/".indexOf(expression.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a verb that comes apart: "valt ... tegen". */
  boolean apart() {
    return part == Part.VERB && expression.indexOf('|') > 0;
  }

  /** Its part of speech, or what it is instead. */
  enum Part {
    ADJ(WordKind.ADJECTIVE),
    NOUN(WordKind.NOUN),
    VERB(WordKind.VERB),
    ADV(WordKind.FIXED),
    INTJ(WordKind.FIXED),
    /** An expression of several words. */
    EXPR(WordKind.FIXED),
    /** Says the opposite: voids what it overlaps and counts as nothing. */
    IRONY(WordKind.FIXED),
    /** Too weak to be claimed; only {@link ToneReader#hint} looks at it. */
    LEAN(WordKind.FIXED);

    private final WordKind kind;

    Part(WordKind kind) {
      this.kind = kind;
    }

    WordKind kind() {
      return kind;
    }
  }
}
