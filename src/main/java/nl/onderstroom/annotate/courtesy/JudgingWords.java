package nl.onderstroom.annotate.courtesy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.language.forms.Table;

/** How people judge in a language, as data: {@code /tone/TAG/judging.tsv}. */
final class JudgingWords {
  private final Map<String, Use> words = new HashMap<>();
  private final Set<String> passing = new HashSet<>();

  private JudgingWords(String language) {
    for (String[] row : Table.resource("/tone/" + language + "/judging.tsv")) {
      Use use = Use.valueOf(row[1].toUpperCase(Locale.ROOT));
      if (use == Use.PASSING) {
        passing.add(language + ":" + row[0]);
      } else {
        words.put(row[0], use);
      }
    }
  }

  static JudgingWords of(String language) {
    return new JudgingWords(language);
  }

  boolean is(Use use, String form) {
    return words.get(form) == use;
  }

  /** Whether what an entry of the lexicon stands for is no judgement in a meeting. */
  boolean passing(String entry) {
    return passing.contains(entry);
  }

  /** What a word does to an evaluative word in its clause. */
  enum Use {
    /** Says what somebody finds or how something is: "ik vind", "dat was". */
    FRAME,
    /** Stresses the word that follows: "heel", "zo". */
    STRESS,
    /** Makes it a wish, a duty or a case that may come: "moet", "als". */
    UNREAL,
    /** An expression of the lexicon that in a meeting tells how things stand: "gaat lukken". */
    PASSING
  }
}
