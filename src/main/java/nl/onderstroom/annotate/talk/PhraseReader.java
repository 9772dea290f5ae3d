package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.talk.Phrase.Kind;
import nl.onderstroom.annotate.talk.Phrase.Start;
import nl.onderstroom.annotate.talk.Phrase.Step;
import nl.onderstroom.annotate.words.WordClass;

/**
 * Reads a phrase as it stands in the rules.
 *
 * <pre>
 * phrase = [ "^" | "/" ] step { step } [ "$" ]     ^ starts the sentence, / a clause, $ ends the sentence
 * step   = gap | choice { "|" choice } [ "?" | "*" ]     ? may be left out, * up to three times
 * gap    = ".." digit                              up to so many words, no comma
 * choice = word | "," | "@" list | ":" word class
 * </pre>
 *
 * Parts are cut by one space.
 */
final class PhraseReader {
  private static final int MOST_REPEATS = 3;

  private final Map<String, List<String>> lists;

  PhraseReader(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  Phrase read(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split(" ", -1)));
    Start start = start(parts.get(0));
    if (start != Start.ANYWHERE) {
      parts.remove(0);
    }
    boolean toEnd = parts.get(parts.size() - 1).equals("$");
    if (toEnd) {
      parts.remove(parts.size() - 1);
    }
    return new Phrase(start, parts.stream().map(part -> step(part, text)).toList(), toEnd);
  }

  private static Start start(String part) {
    return switch (part) {
      case "^" -> Start.SENTENCE;
      case "/" -> Start.CLAUSE;
      default -> Start.ANYWHERE;
    };
  }

  private Step step(String part, String phrase) {
    if (part.startsWith("..")) {
      return new Step(Kind.GAP, Set.of(), Set.of(), 0, Integer.parseInt(part.substring(2)));
    }
    boolean optional = part.endsWith("?");
    boolean repeated = part.endsWith("*");
    String choices = optional || repeated ? part.substring(0, part.length() - 1) : part;
    Set<String> forms = new HashSet<>();
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (String choice : choices.split("\\|", -1)) {
      add(choice, forms, classes, phrase);
    }
    return new Step(
        Kind.WORDS, forms, classes, optional || repeated ? 0 : 1, repeated ? MOST_REPEATS : 1);
  }

  private void add(String choice, Set<String> forms, Set<WordClass> classes, String phrase) {
    if (choice.startsWith("@")) {
      List<String> list = lists.get(choice.substring(1));
      if (list == null) {
        throw new IllegalArgumentException("No such list of words: " + choice + ", in: " + phrase);
      }
      list.forEach(entry -> add(entry, forms, classes, phrase));
    } else if (choice.startsWith(":")) {
      classes.add(WordClass.valueOf(choice.substring(1).toUpperCase(Locale.ROOT)));
    } else if (choice.isEmpty()) {
      throw new IllegalArgumentException("An empty choice, in: " + phrase);
    } else {
      forms.add(choice);
    }
  }
}
