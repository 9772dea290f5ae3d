package nl.onderstroom.annotate.acts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.language.acts.ActInventory;

/** Hears the acts of the house in single sentences. */
final class Hearing {
  static final ActInventory INVENTORY = ActInventory.of(Acts.ALL);
  private static final CueTagger TAGGER = new CueTagger(INVENTORY);

  private Hearing() {}

  static List<Act> acts(String text) {
    return TAGGER.tag(List.of(said(text))).get(0);
  }

  static Said said(String text) {
    return new Said(0, "A", null, text, "nl", List.of(), QuestionKind.NONE, false);
  }

  /** Of the weight at which an act is shown. */
  static Set<String> shown(String text) {
    Set<String> shown = new TreeSet<>();
    acts(text).stream().filter(act -> act.weight() >= 2).forEach(act -> shown.add(act.act()));
    return shown;
  }
}
