package nl.onderstroom.language.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Dutch forms: "leuk" gives "leuke", "leuker", "leukst"; "waarderen" gives "waardeert",
 * "gewaardeerd". Where spelling depends on stress, which nobody writes, both spellings are given.
 */
final class DutchInflection implements Inflection {
  private static final String VOWELS = "aeiouyéèëïöü";
  private static final String VOICELESS = "tkfspxchq";
  private static final List<String> PREFIXES =
      List.of("be", "ge", "her", "ont", "ver", "er", "mis", "over", "onder", "door", "weer", "vol");
  private static final List<String> UNSTRESSED = List.of("be", "ge", "her", "ont", "ver", "er");

  private final IrregularVerbs irregular;

  DutchInflection(IrregularVerbs irregular) {
    this.irregular = irregular;
  }

  @Override
  public List<String> forms(String lemma, WordKind kind) {
    List<String> forms = new ArrayList<>();
    forms.add(lemma);
    switch (kind) {
      case ADJECTIVE -> adjective(lemma, forms);
      case NOUN -> noun(lemma, forms);
      case VERB -> verb(lemma, forms);
      case FIXED -> {}
    }
    return forms;
  }

  private static void adjective(String lemma, List<String> forms) {
    if (lemma.endsWith("en")) {
      return;
    }
    for (String inflected : lengthened(lemma)) {
      forms.add(inflected + "e");
      forms.add(inflected + "er");
      forms.add(inflected + "ere");
    }
    if (lemma.endsWith("r")) {
      forms.addAll(List.of(lemma + "der", lemma + "dere"));
    }
    String superlative = lemma + (lemma.endsWith("s") ? "t" : "st");
    forms.addAll(List.of(superlative, superlative + "e", lemma + "s"));
  }

  private static void noun(String lemma, List<String> forms) {
    for (String stem : lengthened(lemma)) {
      forms.add(stem + "en");
    }
    boolean vowel = VOWELS.indexOf(lemma.charAt(lemma.length() - 1)) >= 0;
    forms.add(vowel ? lemma + "'s" : lemma + "s");
    forms.addAll(List.of(lemma + "s", lemma + "n", lemma + "je", lemma + "jes"));
    forms.addAll(List.of(lemma + "tje", lemma + "tjes"));
  }

  /** Before an ending that starts with a vowel: "boos" to "booz", "dom" to "domm". */
  private static List<String> lengthened(String word) {
    List<String> stems = new ArrayList<>(3);
    stems.add(word);
    int last = word.length() - 1;
    if (last < 2 || VOWELS.indexOf(word.charAt(last)) >= 0) {
      return stems;
    }
    char end = word.charAt(last);
    char before = word.charAt(last - 1);
    boolean twin = before == word.charAt(last - 2) && "aeou".indexOf(before) >= 0;
    String open = twin ? word.substring(0, last - 1) + end : word;
    if (twin) {
      stems.add(open);
    }
    if (end == 'f' || end == 's') {
      stems.add(voiced(open));
    }
    if (VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(word.charAt(last - 2)) < 0) {
      stems.add(word + end);
    }
    return stems;
  }

  private static String voiced(String word) {
    String start = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'f' -> start + "v";
      case 's' -> start + "z";
      default -> word;
    };
  }

  private void verb(String lemma, List<String> forms) {
    IrregularVerbs.Verb known = irregular.find(lemma);
    if (known == null) {
      derived(lemma, forms);
    } else {
      irregular("", "ge", known, forms);
    }
    present(lemma, forms, known == null && forms.size() == 1);
  }

  /** "begrijpen" is "be" and "grijpen": its past is "begreep" and its participle "begrepen". */
  private void derived(String lemma, List<String> forms) {
    for (String prefix : PREFIXES) {
      IrregularVerbs.Verb base =
          lemma.startsWith(prefix) ? irregular.find(lemma.substring(prefix.length())) : null;
      if (base != null) {
        irregular(prefix, "", base, forms);
        return;
      }
    }
  }

  private static void irregular(
      String prefix, String ge, IrregularVerbs.Verb verb, List<String> forms) {
    String participle = verb.participle();
    boolean cut = ge.isEmpty() && participle.startsWith("ge");
    forms.add(prefix + verb.past());
    forms.add(prefix + verb.pastPlural());
    forms.add(prefix + (cut ? participle.substring(2) : participle));
    verb.others().forEach(other -> forms.add(prefix + other));
  }

  private static void present(String lemma, List<String> forms, boolean regular) {
    if (!lemma.endsWith("en") || lemma.length() < 4) {
      return;
    }
    String raw = lemma.substring(0, lemma.length() - 2);
    for (String stem : stems(raw)) {
      forms.add(stem);
      forms.add(stem.endsWith("t") ? stem : stem + "t");
      if (regular) {
        past(lemma, raw, stem, forms);
      }
    }
    forms.addAll(List.of(lemma + "d", lemma + "de"));
  }

  private static void past(String lemma, String raw, String stem, List<String> forms) {
    String ending = VOICELESS.indexOf(raw.charAt(raw.length() - 1)) >= 0 ? "t" : "d";
    forms.addAll(List.of(stem + ending + "e", stem + ending + "en"));
    String participle = stem.endsWith(ending) ? stem : stem + ending;
    boolean unstressed = UNSTRESSED.stream().anyMatch(lemma::startsWith);
    String whole = unstressed ? participle : "ge" + participle;
    forms.addAll(List.of(whole, whole + "e"));
  }

  /** "pakk" to "pak", "lop" to "loop", "lev" to "leef"; "regel" to itself and "regeel". */
  private static List<String> stems(String raw) {
    List<String> stems = new ArrayList<>(3);
    int last = raw.length() - 1;
    char end = raw.charAt(last);
    if (last > 0 && end == raw.charAt(last - 1) && VOWELS.indexOf(end) < 0) {
      stems.add(raw.substring(0, last));
      return stems;
    }
    boolean open =
        last > 0
            && VOWELS.indexOf(end) < 0
            && "aeou".indexOf(raw.charAt(last - 1)) >= 0
            && (last < 2 || VOWELS.indexOf(raw.charAt(last - 2)) < 0);
    if (open) {
      stems.add(voiceless(raw.substring(0, last) + raw.charAt(last - 1) + end));
    }
    boolean syllables =
        raw.substring(0, Math.max(0, last - 1)).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    if (!open || (syllables && raw.charAt(last - 1) == 'e')) {
      stems.add(voiceless(raw));
    }
    return stems;
  }

  private static String voiceless(String word) {
    String start = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'v' -> start + "f";
      case 'z' -> start + "s";
      default -> word;
    };
  }
}
