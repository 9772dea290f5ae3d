package nl.onderstroom.intake.plain.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.scan.Cursor;

/**
 * Numbers that stand before the names of a text and are part of none: clocks of a kind that we do
 * not know ("5.2 Jan:", "01-22 Jan:"), counts with gaps.
 *
 * <p>Believed where nearly all turns have one, and a name has another one each time.
 */
final class LeadingNumbers {
  private static final int LONGEST = 12;
  private static final String BETWEEN_DIGITS = ".,:;'\"uhms/-";

  private final Map<String, String> firstByName = new HashMap<>();
  private int seen;
  private final Set<String> labels = new HashSet<>();
  private boolean differ;

  void see(String label) {
    int at = nameAt(label);
    if (at > 0) {
      seen += labels.add(label) ? 1 : 0; // "4 Havo" that comes back is a name.
      String number = label.substring(0, at);
      String first = firstByName.putIfAbsent(label.substring(at), number);
      differ |= first != null && !first.equals(number);
    }
  }

  /** Those that are new each time. */
  int seen() {
    return seen;
  }

  boolean differ() {
    return differ;
  }

  static String without(String label) {
    return label.substring(nameAt(label));
  }

  /** Where the name begins behind a number; 0 where none stands before it. */
  private static int nameAt(String label) {
    int space = label.indexOf(' ');
    if (space < 1 || space > LONGEST || !Cursor.isDigit(label.charAt(0))) {
      return 0;
    }
    for (int i = 1; i < space; i++) {
      char c = label.charAt(i);
      if (!Cursor.isDigit(c) && BETWEEN_DIGITS.indexOf(c) < 0) {
        return 0;
      }
    }
    return space + 1;
  }
}
