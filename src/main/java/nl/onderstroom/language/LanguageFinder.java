package nl.onderstroom.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells for each utterance which language it is in, by function words that only one of the
 * languages has. An utterance that does not show it is taken to be in the language of the meeting.
 */
public final class LanguageFinder {
  /** The tag of a language that we do not know, by BCP 47. */
  public static final String UNKNOWN = "und";

  /**
   * Of all words, below which a meeting is in none of our languages: Dutch and English talk have
   * some four in ten, German read as Dutch far less.
   */
  private static final double LEAST_SHARE = 0.15;

  private static final int SHARED = -1;

  private final List<String> tags;
  private final Map<String, Integer> languageOf = new HashMap<>();

  public LanguageFinder(List<SpokenLanguage> languages) {
    this.tags = languages.stream().map(SpokenLanguage::tag).toList();
    for (int i = 0; i < languages.size(); i++) {
      int language = i;
      languages
          .get(i)
          .functionWords()
          .forEach(word -> languageOf.merge(word, language, (one, other) -> SHARED));
    }
  }

  /** The language of each utterance, given as its words, and of all together. */
  public Told tell(List<List<String>> utterances) {
    List<int[]> hits = utterances.stream().map(this::hits).toList();
    int[] total = new int[tags.size()];
    hits.forEach(one -> add(total, one));
    int words = utterances.stream().mapToInt(List::size).sum();
    int most = most(total, -1);
    boolean known = most >= 0 && total[most] >= LEAST_SHARE * words;
    List<String> told = new ArrayList<>();
    hits.forEach(one -> told.add(known ? tags.get(most(one, most)) : UNKNOWN));
    return new Told(known ? tags.get(most) : UNKNOWN, told);
  }

  private int[] hits(List<String> words) {
    int[] hits = new int[tags.size()];
    for (String word : words) {
      int language = languageOf.getOrDefault(word, SHARED);
      if (language != SHARED) {
        hits[language]++;
      }
    }
    return hits;
  }

  private static void add(int[] to, int[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  /** The language with most hits; on a tie the usual one if it is among them, else the first. */
  private static int most(int[] hits, int usual) {
    int most = usual;
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > (most < 0 ? 0 : hits[most])) {
        most = i;
      }
    }
    return most;
  }

  /**
   * What was told.
   *
   * @param meeting the language most is said in
   * @param utterances in the same order
   */
  public record Told(String meeting, List<String> utterances) {
    public Told {
      utterances = List.copyOf(utterances);
    }
  }
}
