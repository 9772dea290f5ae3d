package nl.onderstroom.annotate.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.language.speech.Wording;

/** What a tagger said of the words of an utterance, for phrases. Places are asked for in order. */
public final class Tagged implements Wording.Tags {
  private static final Map<WordClass, Set<String>> CLASSES = classes();

  private final List<Token> tokens;
  private final Set<String> names;
  private int next;

  /**
   * @param names of the people in the meeting, in lower case
   */
  public Tagged(List<Token> tokens, Set<String> names) {
    this.tokens = tokens;
    this.names = names;
  }

  private static Map<WordClass, Set<String>> classes() {
    Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    for (WordClass one : WordClass.values()) {
      classes.put(one, Set.of(one.name().toLowerCase(Locale.ROOT)));
    }
    return classes;
  }

  /** A tagger may keep in one piece what is two words here: the second has no lemma of its own. */
  @Override
  public Wording.Tag at(int from, String form) {
    while (next < tokens.size() && tokens.get(next).to() <= from) {
      next++;
    }
    boolean tagged = next < tokens.size() && tokens.get(next).from() <= from;
    WordClass wordClass = tagged ? tokens.get(next).wordClass() : WordClass.UNKNOWN;
    return new Wording.Tag(
        tagged && tokens.get(next).from() == from ? tokens.get(next).lemma() : null,
        names.contains(form) ? namesake(wordClass) : CLASSES.getOrDefault(wordClass, Set.of()));
  }

  /** "Roos" may be a flower as well. */
  private static Set<String> namesake(WordClass wordClass) {
    return wordClass == WordClass.NAME
        ? Set.of(Wording.Tag.NAME)
        : Set.of(Wording.Tag.NAME, wordClass.name().toLowerCase(Locale.ROOT));
  }
}
