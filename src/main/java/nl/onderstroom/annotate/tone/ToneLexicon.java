package nl.onderstroom.annotate.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.forms.Inflection;
import nl.onderstroom.language.forms.Phrases;
import nl.onderstroom.language.forms.Table;
import nl.onderstroom.language.forms.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * The evaluative words of a language and what shifts them, found by any of their forms. Words as
 * they stand in the tables go before forms that are made from them.
 */
final class ToneLexicon {
  private final Phrases<Meaning> phrases = new Phrases<>();
  private final Map<String, List<String>> infinitives = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, List<String>> joined = new HashMap<>();
  private final List<ToneEntry> entries;
  private final Inflection inflection;
  private final Set<String> ambiguous;

  private ToneLexicon(String language) {
    entries = ToneEntry.of(language);
    inflection = Inflection.of(language);
    for (String[] row : Table.resource("/tone/" + language + "/spelling.tsv")) {
      spellings.put(row[0], row[1]);
    }
    Shifter.of(language).forEach(s -> at(List.of(s.expression().split(" ", -1))).claim(s));
    entries.forEach(this::addAsItStands);
    ambiguous = new HashSet<>(SpokenLanguage.of(language).functionWords());
    Table.resource("/tone/" + language + "/ambiguous.tsv").forEach(row -> ambiguous.add(row[0]));
    entries.forEach(this::addForms);
  }

  static ToneLexicon of(String language) {
    return new ToneLexicon(language);
  }

  List<ToneEntry> entries() {
    return entries;
  }

  Phrases.Node<Meaning> start() {
    return phrases.start();
  }

  /** The verbs a form may belong to, of those that some expression waits for. */
  List<String> verbs(String form) {
    return infinitives.getOrDefault(form, List.of());
  }

  /** As it is spelled in the tables: "nie" is "niet". */
  String spelled(String form) {
    return spellings.getOrDefault(form, form);
  }

  /** "super" in "superleuk". */
  boolean strengthens(String start) {
    Meaning meaning = find(start);
    Shifter shifter = meaning == null ? null : meaning.findShifter();
    return shifter != null && shifter.kind() == Shifter.Kind.DEGREE && shifter.factor() > 1;
  }

  /** Whether a word may end a longer one: "-strijd" in the table says that of "wedstrijd" not. */
  boolean joins(String end) {
    return !ambiguous.contains("-" + end);
  }

  @Nullable Meaning find(String word) {
    Phrases.Node<Meaning> node = phrases.start().find(word);
    return node == null ? null : node.findValue();
  }

  private Meaning at(List<String> words) {
    return phrases.at(words, Meaning::new);
  }

  private void addAsItStands(ToneEntry entry) {
    String expression = entry.expression();
    int bar = expression.indexOf('|');
    if (expression.chars().noneMatch(Character::isLetterOrDigit)) {
      at(List.of(expression)).claim(entry);
    } else if (bar > 0) {
      addApart(entry, expression.substring(0, bar), expression.substring(bar + 1));
    } else if (expression.indexOf('~') >= 0) {
      addWithVerb(entry, expression);
    } else {
      alternatives(expression).forEach(words -> at(words).claim(entry));
    }
  }

  /** "in de soep ~lopen": the verb may stand before or after. */
  private void addWithVerb(ToneEntry entry, String expression) {
    List<String> core = new ArrayList<>();
    String verb = "";
    for (String word : expression.split(" ", -1)) {
      if (word.charAt(0) == '~') {
        verb = word.substring(1);
      } else {
        core.add(word);
      }
    }
    String waited = verb;
    waitFor(waited);
    alternatives(String.join(" ", core)).forEach(words -> at(words).claim(waited, entry));
  }

  /** "tegenvallen", "valt ... tegen", "tegen te vallen". */
  private void addApart(ToneEntry entry, String prefix, String verb) {
    waitFor(verb);
    at(List.of(prefix)).claim(verb, entry);
    at(List.of(prefix, "te", verb)).claim(entry);
    at(List.of(prefix + verb)).claim(entry);
    inflection.forms(verb, WordKind.VERB).forEach(form -> at(List.of(prefix + form)).claim(entry));
  }

  private void waitFor(String verb) {
    for (String form : joined.computeIfAbsent(verb, this::verbForms)) {
      List<String> verbs = infinitives.computeIfAbsent(form, any -> new ArrayList<>());
      if (!verbs.contains(verb)) {
        verbs.add(verb);
      }
    }
  }

  private List<String> verbForms(String verb) {
    return inflection.forms(verb, WordKind.VERB);
  }

  private void addForms(ToneEntry entry) {
    if (entry.part().kind() == WordKind.FIXED || !entry.single()) {
      return;
    }
    for (String form : inflection.forms(entry.expression(), entry.part().kind())) {
      if (!ambiguous.contains(form)) {
        at(List.of(form)).claim(entry);
      }
    }
  }

  /** "goed/goeie idee" is two phrases. */
  private static List<List<String>> alternatives(String expression) {
    if (expression.indexOf('/') < 0) {
      return List.of(List.of(expression.split(" ", -1)));
    }
    List<List<String>> phrases = List.of(List.of());
    for (String word : expression.split(" ", -1)) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> phrase : phrases) {
        for (String form : word.split("/", -1)) {
          List<String> next = new ArrayList<>(phrase);
          next.add(form);
          longer.add(next);
        }
      }
      phrases = longer;
    }
    return phrases;
  }
}
