package nl.onderstroom.language.acts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern CUE = Pattern.compile("(nl|be|en) +([0-9]+) +(.+)");

  /** The key decides; a cue carries its weight after it. */
  static ActLine of(String line, String place) {
    Matcher cue = CUE.matcher(line);
    if (cue.matches()) {
      return new ActLine(cue.group(1), weight(cue.group(2), place), cue.group(3).strip());
    }
    String key = line.startsWith("@") ? "@" : line.split(" +", 2)[0].toLowerCase(Locale.ROOT);
    String value = line.substring(key.length()).strip();
    if (!KEYS.contains(key)) {
      throw new UserProblem(
          "act-key-unknown", place, Map.of("key", key, "nearest", Nearest.of(key, KEYS)));
    }
    if (value.isEmpty() || List.of("nl", "be", "en").contains(key)) {
      throw new UserProblem("act-line-incomplete", place, Map.of("line", line));
    }
    return new ActLine(key, 0, value);
  }

  private static int weight(String digits, String place) {
    if (!List.of("1", "2", "3").contains(digits)) {
      throw new UserProblem("act-weight-unknown", place, Map.of("weight", digits));
    }
    return digits.charAt(0) - '0';
  }
}
