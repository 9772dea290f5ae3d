package nl.onderstroom.intake.notation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The words that logs use for columns, summary lines and events, per language; data in {@code
 * /intake/headers.json}.
 */
public enum Terms {
  NAME,
  ORIGINAL_NAME,
  FIRST_NAME,
  NAME_PARTICLE,
  LAST_NAME,
  EMAIL,
  USER_ID,
  ROLE,
  JOIN,
  LEAVE,
  FIRST_JOIN,
  LAST_LEAVE,
  DURATION,
  ATTENDED,
  WAITING,
  ACTION,
  TIMESTAMP,
  TITLE,
  START,
  END,
  COUNT,
  MEETING_ID,
  TEXT,
  IGNORED,
  JOINED,
  JOINED_BEFORE,
  LEFT,
  YES,
  NO,
  TOTAL,
  SUMMARY,
  WEBINAR;

  /** Line of the data: a term and how each language writes it. */
  record Entry(Terms term, Map<String, List<String>> words) {}

  private static final Set<Terms> EVENTS = EnumSet.of(JOINED, JOINED_BEFORE, LEFT);
  private static final Set<Terms> HEADINGS = EnumSet.range(NAME, IGNORED);

  /** What a column or a line of a summary is about; null for a word that we do not know. */
  public static @Nullable Terms findHeading(String written) {
    return find(written, HEADINGS);
  }

  /** What a row of an event log says; null for a word that we do not know. */
  public static @Nullable Terms findEvent(String written) {
    return find(written, EVENTS);
  }

  public boolean is(String written) {
    return Words.BY_WORD.getOrDefault(key(written), Set.of()).contains(this);
  }

  /** The columns of a heading row that mean something; of two alike the first. */
  public static Map<Terms, Integer> columns(Table.Row row) {
    Map<Terms, Integer> columns = new EnumMap<>(Terms.class);
    for (int i = 0; i < row.cells().size(); i++) {
      Terms term = findHeading(row.cell(i));
      if (term != null) {
        columns.putIfAbsent(term, i);
      }
    }
    return columns;
  }

  private static @Nullable Terms find(String written, Set<Terms> among) {
    for (Terms term : Words.BY_WORD.getOrDefault(key(written), Set.of())) {
      if (among.contains(term)) {
        return term;
      }
    }
    return null;
  }

  /** Teams numbers its engagement columns under one word and a colon. */
  private static String key(String written) {
    String folded = Folding.fold(written);
    int colon = folded.indexOf(':');
    return (colon < 0 ? folded : folded.substring(0, colon)).strip();
  }

  private static final class Words {
    static final Map<String, Set<Terms>> BY_WORD = load();

    private static Map<String, Set<Terms>> load() {
      Map<String, Set<Terms>> byWord = new HashMap<>();
      for (Entry entry : Json.resourceList("/intake/headers.json", Entry.class)) {
        for (List<String> words : entry.words().values()) {
          for (String word : words) {
            byWord.computeIfAbsent(key(word), w -> EnumSet.noneOf(Terms.class)).add(entry.term());
          }
        }
      }
      return byWord;
    }
  }
}
