package nl.onderstroom.annotate.courtesy;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.annotate.words.Piece;
import nl.onderstroom.language.forms.Phrases;
import nl.onderstroom.language.forms.Table;
import org.jspecify.annotations.Nullable;

/** The courtesies of a language, as data: {@code /tone/TAG/courtesies.tsv}. */
final class CourtesyWords {
  private final Phrases<Use> phrases = new Phrases<>();

  private CourtesyWords(String language) {
    for (String[] row : Table.resource("/tone/" + language + "/courtesies.tsv")) {
      Use use = Use.valueOf(row[1].toUpperCase(Locale.ROOT));
      phrases.at(List.of(row[0].split(" ", -1)), () -> use);
    }
  }

  static CourtesyWords of(String language) {
    return new CourtesyWords(language);
  }

  /** The longest that starts there; null where none does. */
  @Nullable Found find(List<Piece> clause, int from) {
    Found found = null;
    Phrases.Node<Use> node = phrases.start().find(clause.get(from).form());
    for (int at = from + 1; node != null; at++) {
      Use use = node.findValue();
      found = use == null ? found : new Found(at, use);
      node = at < clause.size() ? node.find(clause.get(at).form()) : null;
    }
    return found;
  }

  /** Up to, but not including, that place. */
  record Found(int end, Use use) {}

  /** When words are a courtesy. */
  enum Use {
    /** Wherever they are said: "haha", "fijne avond". */
    ALWAYS,
    /** When nothing else is said in the clause: "prima, dan gaan we door". */
    ALONE,
    /** Says nothing, and may stand beside those: "ja, prima hoor". */
    BESIDE,
    /** Looks like one and is none: "niet graag". */
    NEVER
  }
}
