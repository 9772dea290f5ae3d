package nl.onderstroom.annotate.dutch;

import java.util.List;
import nl.onderstroom.annotate.words.WordClass;

/**
 * A form with all its readings, the likeliest first.
 *
 * @param role what it says of its neighbours
 */
record Word(String form, List<Reading> readings, Role role) {
  Word {
    readings = List.copyOf(readings);
  }

  boolean maybe(WordClass wordClass) {
    for (Reading reading : readings) {
      if (reading.is(wordClass)) {
        return true;
      }
    }
    return false;
  }

  boolean subject() {
    return role == Role.SUBJECT || role == Role.PLURAL_SUBJECT;
  }

  /** What a small word says of its neighbours. */
  enum Role {
    NONE,
    SUBJECT,
    PLURAL_SUBJECT,
    DETERMINER
  }
}
