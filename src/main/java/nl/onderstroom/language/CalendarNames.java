package nl.onderstroom.language;

import java.util.List;
import nl.onderstroom.json.Json;

/**
 * How a language names the days of the week, from Monday, and the months; the one place for them.
 * Data in {@code /languages/calendar.json}: of each the full name first, then shorter ones.
 *
 * @param weekdays empty where nobody needed them yet
 */
public record CalendarNames(
    String language, List<List<String>> months, List<List<String>> weekdays) {
  private static final List<CalendarNames> ALL =
      Json.resourceList("/languages/calendar.json", CalendarNames.class);

  public CalendarNames {
    months = List.copyOf(months);
    weekdays = List.copyOf(weekdays);
  }

  public static List<CalendarNames> all() {
    return ALL;
  }

  public static CalendarNames of(String language) {
    return ALL.stream()
        .filter(names -> names.language().equals(language))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No calendar in " + language));
  }

  public List<String> fullMonths() {
    return full(months);
  }

  public List<String> fullWeekdays() {
    return full(weekdays);
  }

  private static List<String> full(List<List<String>> names) {
    return names.stream().map(forms -> forms.get(0)).toList();
  }
}
