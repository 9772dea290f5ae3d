package nl.onderstroom.language.forms;

import java.util.ArrayList;
import java.util.List;

/** English forms: "happy" gives "happier" and "happily", "stop" gives "stops" and "stopped". */
final class EnglishInflection implements Inflection {
  private static final String VOWELS = "aeiou";

  private final IrregularVerbs irregular;

  EnglishInflection(IrregularVerbs irregular) {
    this.irregular = irregular;
  }

  @Override
  public List<String> forms(String lemma, WordKind kind) {
    List<String> forms = new ArrayList<>();
    forms.add(lemma);
    switch (kind) {
      case ADJECTIVE -> adjective(lemma, forms);
      case NOUN -> forms.add(withS(lemma));
      case VERB -> verb(lemma, forms);
      case FIXED -> {}
    }
    return forms;
  }

  private static void adjective(String lemma, List<String> forms) {
    for (String stem : stems(lemma)) {
      forms.addAll(List.of(stem + "er", stem + "est"));
    }
    forms.add(lemma.endsWith("y") ? cut(lemma, 1) + "ily" : lemma + "ly");
    if (lemma.endsWith("le")) {
      forms.add(cut(lemma, 1) + "y");
    }
    if (lemma.endsWith("ic")) {
      forms.add(lemma + "ally");
    }
  }

  private void verb(String lemma, List<String> forms) {
    forms.add(withS(lemma));
    String bare = lemma.endsWith("e") && !lemma.endsWith("ee") ? cut(lemma, 1) : lemma;
    forms.add(bare + "ing");
    forms.add(bare + "in");
    stems(lemma).forEach(stem -> forms.add(stem + "ed"));
    if (closed(lemma)) {
      forms.add(lemma + lemma.charAt(lemma.length() - 1) + "ing");
    }
    IrregularVerbs.Verb known = irregular.find(lemma);
    if (known != null) {
      forms.addAll(List.of(known.past(), known.pastPlural(), known.participle()));
    }
  }

  /** Before an ending in e: "nice" to "nic", "happy" to "happi", "sad" to "sadd". */
  private static List<String> stems(String lemma) {
    if (lemma.endsWith("e")) {
      return List.of(cut(lemma, 1));
    }
    if (lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
      return List.of(cut(lemma, 1) + "i");
    }
    return closed(lemma)
        ? List.of(lemma, lemma + lemma.charAt(lemma.length() - 1))
        : List.of(lemma);
  }

  private static boolean closed(String lemma) {
    int last = lemma.length() - 1;
    return last >= 2
        && VOWELS.indexOf(lemma.charAt(last)) < 0
        && VOWELS.indexOf(lemma.charAt(last - 1)) >= 0
        && VOWELS.indexOf(lemma.charAt(last - 2)) < 0;
  }

  private static String withS(String lemma) {
    if (lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
      return cut(lemma, 1) + "ies";
    }
    boolean hiss =
        lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh");
    return lemma + (hiss ? "es" : "s");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
