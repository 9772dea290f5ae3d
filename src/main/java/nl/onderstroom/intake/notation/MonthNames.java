package nl.onderstroom.intake.notation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.language.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month, in the languages of {@link CalendarNames}.
 *
 * <pre>
 * date  = [weekday] day [of] month [of] year | [weekday] month day year      "woensdag 4 maart 2026"
 * day   = digits ["." | "st" | "nd" | "rd" | "th" | "er" | "e"]               "4. März 2026"
 * of    = "de" | "del" | "of" | "-" | "," | "."                             "4-mrt-2026"
 * rest  = a time, after "om", "at", "um", "à", "kl." and the like
 * </pre>
 */
final class MonthNames {
  private static final Map<String, Integer> BY_NAME = byName();
  private static final String WEEKDAY = "(?:[\\p{L}]{2,15}\\.?,? )?";
  private static final String DAY = "(\\d{1,2})(?:\\.|st|nd|rd|th|er|e|º|ª)?";
  private static final String OF = "(?: ?[-,./] ?| (?:de |del |of )?)";
  private static final String MONTH = "(\\p{L}{3,15})\\.?";
  private static final String REST =
      "(?:[, ]+(?:om |at |um |a las |a la |à |às |alle |o |kl\\.? |klo )?(.*))?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + DAY + OF + MONTH + OF + "(\\d{4}|\\d{2})\\.?" + REST);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + MONTH + " " + DAY + ",? (\\d{4})" + REST);

  private MonthNames() {}

  /** From 1; 0 where it is no month. */
  static int number(String name) {
    return BY_NAME.getOrDefault(Folding.fold(name), 0);
  }

  /** The date in digits, the year first; anything else as it is. */
  static String digits(String written) {
    if (written.chars().noneMatch(Character::isLetter)) {
      return written;
    }
    Matcher day = DAY_FIRST.matcher(written);
    if (day.matches()) {
      return digits(written, day.group(2), day.group(1), day.group(3), day.group(4));
    }
    Matcher month = MONTH_FIRST.matcher(written);
    return month.matches()
        ? digits(written, month.group(1), month.group(2), month.group(3), month.group(4))
        : written;
  }

  private static String digits(
      String written, String name, String day, String year, @Nullable String rest) {
    Integer month = BY_NAME.get(Folding.fold(name));
    if (month == null) {
      return written;
    }
    String full = year.length() == 2 ? "20" + year : year;
    String date = String.format(Locale.ROOT, "%s-%02d-%02d", full, month, Integer.parseInt(day));
    return rest == null ? date : date + " " + rest.strip();
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> byName = new HashMap<>();
    for (CalendarNames language : CalendarNames.all()) {
      for (int i = 0; i < language.months().size(); i++) {
        for (String name : language.months().get(i)) {
          byName.putIfAbsent(Folding.fold(name), i + 1);
        }
      }
    }
    return byName;
  }
}
