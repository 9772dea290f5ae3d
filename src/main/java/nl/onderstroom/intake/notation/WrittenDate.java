package nl.onderstroom.intake.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date with the month in words, as documents have it in their heading.
 *
 * <pre>
 * date = day month year [time] | month day year [time]      commas, full stops and dashes anywhere
 * </pre>
 *
 * The first three letters tell the month, in Dutch, English, German and French. Without a time it
 * stands at midnight, which the rest of the house takes for "some time that day".
 */
public final class WrittenDate {
  private static final int LONGEST = 80;
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("fev", 2),
          Map.entry("mar", 3),
          Map.entry("maa", 3),
          Map.entry("mrt", 3),
          Map.entry("apr", 4),
          Map.entry("avr", 4),
          Map.entry("may", 5),
          Map.entry("mei", 5),
          Map.entry("mai", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("aou", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12));

  private WrittenDate() {}

  /** Null where the line is anything but a date; the name of a day may stand before it. */
  public static @Nullable LocalDateTime find(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    List<String> words = words(line);
    for (int at = 0; at < Math.min(2, words.size()) && at + 2 < words.size(); at++) {
      LocalDate date = findDate(words.subList(at, at + 3));
      if (date != null) {
        return findMoment(date, String.join(" ", words.subList(at + 3, words.size())));
      }
    }
    return null;
  }

  private static @Nullable LocalDateTime findMoment(LocalDate date, String time) {
    if (time.isEmpty()) {
      return date.atStartOfDay();
    }
    LocalDateTime clock = WallClocks.of("", List.of()).find(time);
    return clock == null ? null : date.atTime(clock.toLocalTime());
  }

  private static @Nullable LocalDate findDate(List<String> words) {
    Integer first = findMonth(words.get(0));
    Integer second = findMonth(words.get(1));
    Integer month = first == null ? second : first;
    Integer day = findNumber(first == null ? words.get(0) : words.get(1));
    Integer year = findNumber(words.get(2));
    if (month == null || day == null || year == null || year < 1990 || year > 2100) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Integer findMonth(String word) {
    String letters = Folding.fold(word);
    return letters.length() < 3 ? null : MONTHS.get(letters.substring(0, 3));
  }

  private static @Nullable Integer findNumber(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 4;
    return digits && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.valueOf(word)
        : null;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.clean(line).split("[ ,]", -1)) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty() && !bare.equals("-")) {
        words.add(bare);
      }
    }
    return words;
  }
}
