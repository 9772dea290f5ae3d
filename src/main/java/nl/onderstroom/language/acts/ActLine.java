package nl.onderstroom.language.acts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;

/**
 * A line of a file with acts.
 *
 * @param key "@", "nl:", "en:", "tier:", "guard:", "nl", "be", "en", "not" or "without"
 * @param weight 0 where it is no cue
 */
record ActLine(String key, int weight, String value) {
  private static final List<String> KEYS =
      List.of("nl:", "en:", "tier:", "guard:", "nl", "be", "en", "not", "without", "@");

  private static final List<String> LANGUAGES = List.of("nl", "be", "en");

  /** The key decides; a cue carries its weight after it. */
  static ActLine of(String line, String place) {
    String key = line.startsWith("@") ? "@" : word(line).toLowerCase(Locale.ROOT);
    String value = line.substring(key.length()).strip();
    if (LANGUAGES.contains(key)) {
      String weight = word(value);
      String phrase = value.substring(weight.length()).strip();
      if (phrase.isEmpty() || !weight.chars().allMatch(Character::isDigit)) {
        throw new UserProblem("act-line-incomplete", place, Map.of("line", line));
      }
      return new ActLine(key, weight(weight, place), phrase);
    }
    if (!KEYS.contains(key)) {
      throw new UserProblem(
          "act-key-unknown", place, Map.of("key", key, "nearest", Nearest.of(key, KEYS)));
    }
    if (value.isEmpty()) {
      throw new UserProblem("act-line-incomplete", place, Map.of("line", line));
    }
    return new ActLine(key, 0, value);
  }

  private static String word(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static int weight(String digits, String place) {
    if (!List.of("1", "2", "3").contains(digits)) {
      throw new UserProblem("act-weight-unknown", place, Map.of("weight", digits));
    }
    return digits.charAt(0) - '0';
  }
}
