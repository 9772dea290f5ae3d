package nl.onderstroom.intake.plain.copies;

import java.util.Locale;
import java.util.Set;
import nl.onderstroom.json.Json;

/**
 * Whether what stands behind names or times is spoken: people ask, answer, and say I, you and we.
 * Lists of tasks, minutes, settings and logs have names and times before their words as well.
 *
 * <p>Of the turns of meetings in Dutch and English that we know, six in ten or more have such a
 * sign. The words are data, in {@code /intake/talk-words.json}.
 */
public final class Speech {
  private static final Words WORDS = Json.resource("/intake/talk-words.json", Words.class);
  private static final String QUESTIONS = "?¿？\u037E";

  private int times;
  private int texts;
  private int said;

  /**
   * The data.
   *
   * @param said anywhere in what somebody says
   * @param first with which an answer begins
   */
  record Words(Set<String> said, Set<String> first) {
    Words {
      said = Set.copyOf(said);
      first = Set.copyOf(first);
    }
  }

  void seeTime() {
    times++;
  }

  /** What may be said, without the name before it. */
  public void see(String text) {
    texts++;
    said += shows(text) ? 1 : 0;
  }

  boolean likely(int turns) {
    return times * 2 > turns || said * 2 > turns;
  }

  /** Whether at least one text in so many is like talk. */
  public boolean oneIn(int texts) {
    return said * texts >= this.texts;
  }

  private static boolean shows(String text) {
    boolean first = true;
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      boolean inWord = Character.isLetter(c) || c == '\'' || c == '’';
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        String word = text.substring(from, i).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (WORDS.said().contains(word) || (first && WORDS.first().contains(word))) {
          return true;
        }
        first = false;
        from = -1;
      }
      if (QUESTIONS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
