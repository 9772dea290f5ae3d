package nl.onderstroom.intake.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.tables.Heading.Column;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of one column says; its words are data, in {@code
 * /intake/transcript-columns.json}.
 *
 * <pre>
 * heading = name [["in"] unit] | name layout          "Start (s)", "start_ms", "Begin Time - hh:mm:ss.ms"
 * name    = word of the column | time word            "startTime", "Tijd van", "Timecode In"
 * time    = "time" | "timecode" ...                   before or behind the name of a start or an end
 * layout  = two or more of hh, mm, ss, ms             how the cells are written, not their unit
 * </pre>
 *
 * @param column null where we know no such heading
 * @param unit milliseconds a unit; null where the heading has none
 */
record HeadingPhrase(@Nullable Column column, @Nullable Integer unit) {
  private static final Words WORDS = Json.resource("/intake/transcript-columns.json", Words.class);
  private static final Map<String, Column> BY_WORD = byWord();

  /**
   * The data: words of columns, milliseconds a unit, words for any time, letters of layouts.
   *
   * @param times that say nothing about beginning or end
   */
  record Words(
      Map<Column, List<String>> columns,
      Map<String, Integer> units,
      Set<String> times,
      Set<String> layouts) {}

  static HeadingPhrase of(String heading) {
    List<String> words = words(heading);
    int end = words.size();
    int layout = end;
    while (layout > 0 && WORDS.layouts().contains(words.get(layout - 1))) {
      layout--;
    }
    if (end - layout > 1) {
      return new HeadingPhrase(findColumn(words.subList(0, layout)), null);
    }
    Integer unit = end > 1 ? WORDS.units().get(words.get(end - 1)) : null;
    end = unit == null ? end : end - 1;
    end = unit != null && end > 1 && words.get(end - 1).equals("in") ? end - 1 : end;
    return new HeadingPhrase(findColumn(words.subList(0, end)), unit);
  }

  private static @Nullable Column findColumn(List<String> name) {
    Column column = BY_WORD.get(String.join(" ", name));
    int last = name.size() - 1;
    if (column != null || last < 1) {
      return column;
    }
    Column behind = findMoment(name.get(0), name.subList(1, last + 1));
    return behind == null ? findMoment(name.get(last), name.subList(0, last)) : behind;
  }

  /** "Tijd" with "van": a beginning or an end, and a word that only says that it is a time. */
  private static @Nullable Column findMoment(String time, List<String> name) {
    Column column = BY_WORD.get(String.join(" ", name));
    boolean moment = column == Column.START || column == Column.END;
    return moment && WORDS.times().contains(time) ? column : null;
  }

  /** Small letters, apart where there are capitals, brackets or underscores. */
  private static List<String> words(String heading) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean hump = i > 0 && Character.isLowerCase(heading.charAt(i - 1));
      spaced.append(Character.isUpperCase(c) && hump ? " " : "");
      spaced.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    return Stream.of(Folding.fold(spaced.toString()).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Map<String, Column> byWord() {
    Map<String, Column> byWord = new HashMap<>();
    WORDS.columns().forEach((column, words) -> words.forEach(word -> byWord.put(word, column)));
    DeclaredTeam.columnWords().forEach(word -> byWord.put(Folding.fold(word), Column.TEAM));
    return byWord;
  }
}
