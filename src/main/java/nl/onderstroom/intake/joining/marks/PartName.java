package nl.onderstroom.intake.joining.marks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a file is a part of a meeting, as its name says.
 *
 * <pre>
 * part    = word separator* number [of number] | number of number     "deel 2", "part_1of2", "1 van 2"
 * counter = "(" number ")"                                            "overleg (1)"
 * word    = "deel" | "dl" | "part" | "pt" | "teil"
 * number  = 1..99 | "i".."iv" | "een".."drie" | "one".."three"
 * of      = "van" | "of" | "von"
 * </pre>
 *
 * A browser counts downloads just like a tool counts parts; so a counter says less than a word.
 *
 * @param rest the name without it
 */
public record PartName(int number, Kind kind, String rest) {
  /** How the name says it. */
  public enum Kind {
    WORD,
    COUNTER
  }

  private static final String NUMBER = "(\\d{1,2}|i{1,3}|iv|een|twee|drie|one|two|three)";
  private static final String OF = "[ ._-]{0,2}(?:van|of|von)[ ._-]{0,2}\\d{1,2}";
  private static final Pattern WORD =
      pattern("(?:deel|dl|part|pt|teil)[ ._#-]{0,3}" + NUMBER + "(?:" + OF + ")?");
  private static final Pattern FRACTION = pattern("(\\d{1,2})" + OF);
  private static final Pattern COUNTER = Pattern.compile("\\((\\d{1,2})\\)");
  private static final List<List<String>> WORDS =
      List.of(
          List.of("i", "een", "one"),
          List.of("ii", "twee", "two"),
          List.of("iii", "drie", "three"),
          List.of("iv"));

  /**
   * @param name of a file, without its extension
   */
  public static @Nullable PartName find(String name) {
    for (Pattern pattern : List.of(WORD, FRACTION)) {
      PartName part = find(pattern, Kind.WORD, name);
      if (part != null) {
        return part.uncounted();
      }
    }
    return find(COUNTER, Kind.COUNTER, name);
  }

  /** "deel 2 (1)": beside a word the number is that of a second download. */
  private PartName uncounted() {
    return new PartName(number, kind, COUNTER.matcher(rest).replaceAll(" ").strip());
  }

  private static @Nullable PartName find(Pattern pattern, Kind kind, String name) {
    Matcher matcher = pattern.matcher(name);
    if (!matcher.find()) {
      return null;
    }
    String rest = name.substring(0, matcher.start()) + " " + name.substring(matcher.end());
    int number = number(matcher.group(1).toLowerCase(Locale.ROOT));
    return number == 0 ? null : new PartName(number, kind, rest.strip());
  }

  private static int number(String written) {
    for (int i = 0; i < WORDS.size(); i++) {
      if (WORDS.get(i).contains(written)) {
        return i + 1;
      }
    }
    return Integer.parseInt(written);
  }

  private static Pattern pattern(String middle) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + middle + "(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
