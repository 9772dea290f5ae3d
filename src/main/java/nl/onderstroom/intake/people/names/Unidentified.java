package nl.onderstroom.intake.people.names;

import java.util.List;
import java.util.Set;
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
  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
  private static final Pattern COUNTER = Pattern.compile("[#@]?\\d{1,4}|[a-z]\\d{0,3}");
  private static final Pattern NUMBER_ONLY = Pattern.compile("[^\\p{L}]*");

  private Unidentified() {}

  public static boolean is(String label) {
    String bare = BRACKETS.matcher(Folding.fold(label)).replaceAll(" ").strip();
    List<String> words = NameWords.words(bare.isEmpty() ? Folding.fold(label) : bare);
    return NUMBER_ONLY.matcher(bare).matches()
        || WORDS.contains(String.join(" ", words))
        || numbered(words)
        || room(bare, words)
        || device(label, words);
  }

  private static boolean numbered(List<String> words) {
    int last = words.size() - 1;
    return last > 0
        && COUNTER.matcher(words.get(last)).matches()
        && NUMBERED.contains(String.join(" ", words.subList(0, last)));
  }

  /** "Zaal, Peter" has a comma and is a person. */
  private static boolean room(String bare, List<String> words) {
    if (bare.indexOf(',') >= 0) {
      return false;
    }
    for (int i = 1; i <= words.size(); i++) {
      if (ROOMS.contains(String.join(" ", words.subList(0, i)))) {
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
