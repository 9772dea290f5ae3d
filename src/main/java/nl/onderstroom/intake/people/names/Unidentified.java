package nl.onderstroom.intake.people.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.notation.Folding;

/**
 * Labels that stand for nobody in particular: {@code Spreker 1}, {@code Unknown}, {@code @1}, a
 * meeting room, a phone number, a device without an owner.
 */
public final class Unidentified {
  private static final Set<String> WORDS = NameWords.ALL.labels(NameWords.Labels::words);
  private static final Set<String> NUMBERED = NameWords.ALL.labels(NameWords.Labels::numbered);
  private static final Set<String> ROOMS = NameWords.ALL.labels(NameWords.Labels::rooms);
  private static final Set<String> ROOM_CODES = Set.of("mtr", "room", "zaal", "meetingroom");
  private static final Set<String> ARTICLES = Set.of("de", "het", "the", "onze");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
  private static final Pattern COUNTER = Pattern.compile("[#@]?\\d{1,4}|[a-z]\\d{0,3}");
  private static final Pattern NUMBERED_WORD = Pattern.compile("(\\p{L}{3,20})\\d{1,3}");

  /** Words of rooms stand alone in their codes as well: "MTR-AMS-03". */
  private static final Pattern CODE = Pattern.compile("([a-z]+)-[\\p{L}\\d.-]+(?: .*)?");

  private static final Pattern NUMBER_ONLY = Pattern.compile("[^\\p{L}]*");

  private Unidentified() {}

  public static boolean is(String label) {
    String folded = Folding.fold(label).replace("@", "").strip();
    String bare = BRACKETS.matcher(folded).replaceAll(" ").strip();
    List<String> words = NameWords.words(bare.isEmpty() ? folded : bare);
    return NUMBER_ONLY.matcher(bare).matches()
        || WORDS.contains(String.join(" ", words))
        || numbered(words)
        || room(bare, words)
        || roomInBrackets(folded)
        || device(label, words);
  }

  /** "UTR-VZ-2.14 (Teams Room)": the tool says what it is. */
  private static boolean roomInBrackets(String folded) {
    return BRACKETS
        .matcher(folded)
        .results()
        .map(bracket -> bracket.group().substring(1, bracket.group().length() - 1).strip())
        .anyMatch(ROOMS::contains);
  }

  /** "Spreker 1", "spk_0", and "Speaker1". */
  private static boolean numbered(List<String> words) {
    int last = words.size() - 1;
    if (last > 0 && COUNTER.matcher(words.get(last)).matches()) {
      return NUMBERED.contains(String.join(" ", words.subList(0, last)));
    }
    Matcher joined = NUMBERED_WORD.matcher(String.join(" ", words));
    return joined.matches() && NUMBERED.contains(joined.group(1));
  }

  /** "Zaal, Peter" has a comma and is a person. */
  private static boolean room(String bare, List<String> words) {
    if (bare.indexOf(',') >= 0) {
      return false;
    }
    Matcher code = CODE.matcher(bare);
    if (code.matches() && ROOM_CODES.contains(code.group(1))) {
      return true;
    }
    int first = words.size() > 1 && ARTICLES.contains(words.get(0)) ? 1 : 0;
    for (int i = first + 1; i <= words.size(); i++) {
      if (ROOMS.contains(String.join(" ", words.subList(first, i)))) {
        return true;
      }
    }
    return words.size() > 1 && ROOMS.contains(words.get(words.size() - 1)) && roomNumber(words);
  }

  /**
   * "Amsterdam room" is a room; "Peter Zaal" is a person, for it has a first name and a surname.
   */
  private static boolean roomNumber(List<String> words) {
    String last = words.get(words.size() - 1);
    return !"zaal".equals(last) && !"kamer".equals(last) && !"raum".equals(last);
  }

  private static boolean device(String label, List<String> words) {
    return words.stream().anyMatch(NameWords.ALL.devices()::contains)
        && PersonName.owner(label).isEmpty();
  }
}
