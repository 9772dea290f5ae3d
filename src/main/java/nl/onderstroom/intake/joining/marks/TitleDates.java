package nl.onderstroom.intake.joining.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.NameDate;
import nl.onderstroom.language.CalendarNames;

/**
 * The words of a title, parted into those of the meeting and those of its day: "Overleg 3
 * september" and "Overleg 10 oktober" are one series.
 *
 * <pre>
 * day     = ["d.d."] date with a year, see {@link NameDate} | number month | month number | number number
 *         | month | weekday | year | week | quarter
 * number  = 1..31 ["e" | "ste" | "de" | "st" | "nd" | "rd" | "th"]
 * month   = its name; shortened only beside a number: Jan is also somebody
 * weekday = its name; shortened only beside one of these: "do" is also a verb
 * week    = ("week" | "wk" | "w" | "kw") number            also in one word: "wk36"
 * quarter = "q1".."q4"
 * </pre>
 *
 * @param own in order
 * @param day in order; of a date with a year its digits
 */
record TitleDates(List<String> own, List<String> day) {
  private static final List<CalendarNames> NAMES =
      List.of(CalendarNames.of("nl"), CalendarNames.of("en"));
  private static final Set<String> FULL =
      NAMES.stream()
          .flatMap(names -> Stream.of(names.fullMonths(), names.fullWeekdays()))
          .flatMap(List::stream)
          .collect(Collectors.toSet());
  private static final Set<String> MONTHS =
      NAMES.stream()
          .flatMap(names -> names.months().stream())
          .flatMap(List::stream)
          .collect(Collectors.toSet());
  private static final Set<String> WEEKDAYS =
      NAMES.stream()
          .flatMap(names -> names.weekdays().stream())
          .flatMap(List::stream)
          .collect(Collectors.toSet());
  private static final Set<String> WEEK = Set.of("week", "wk", "w", "kw");
  private static final Pattern ANNOUNCED = Pattern.compile("(?i)(?<!\\p{L})d\\.?d\\.(?!\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de|st|nd|rd|th)?");
  private static final Pattern MONTH_NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern WEEK_NUMBER = Pattern.compile("0?[1-9]|[1-4]\\d|5[0-3]");
  private static final Pattern ALONE =
      Pattern.compile("(?:19|20)\\d\\d|q[1-4]|(?:week|wk|w|kw)(?:0?[1-9]|[1-4]\\d|5[0-3])");

  TitleDates {
    own = List.copyOf(own);
    day = List.copyOf(day);
  }

  static TitleDates of(String title) {
    List<String> day = new ArrayList<>();
    NameDate dated = NameDate.findOfFile(title.replace('/', '-'));
    if (dated != null) {
      day.add(dated.date().toString());
    }
    String[] words =
        Folding.slug(ANNOUNCED.matcher(NameDate.without(title)).replaceAll(" ")).split("-", -1);
    BitSet dates = dates(words);
    List<String> own = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        (dates.get(i) ? day : own).add(words[i]);
      }
    }
    return new TitleDates(own, day);
  }

  /** A name of a month that may be somebody's name as well, or a word. */
  static boolean month(String word) {
    return MONTHS.contains(word);
  }

  private static BitSet dates(String[] words) {
    BitSet dates = new BitSet(words.length);
    for (int i = 0; i < words.length; i++) {
      if (FULL.contains(words[i]) || ALONE.matcher(words[i]).matches()) {
        dates.set(i);
      }
      if (i > 0) {
        pair(words, i, dates);
      }
    }
    for (int i = 0; i < words.length; i++) {
      boolean beside = dates.get(i + 1) || (i > 0 && dates.get(i - 1));
      if (beside && WEEKDAYS.contains(words[i])) {
        dates.set(i);
      }
    }
    return dates;
  }

  /** Two words that together tell a day or a week. */
  private static void pair(String[] words, int i, BitSet dates) {
    String one = words[i - 1];
    String other = words[i];
    boolean week = WEEK.contains(one) && WEEK_NUMBER.matcher(other).matches();
    boolean first = NUMBER.matcher(one).matches();
    boolean last = NUMBER.matcher(other).matches();
    boolean named = (first && MONTHS.contains(other)) || (last && MONTHS.contains(one));
    boolean digits = first && !dates.get(i - 1) && MONTH_NUMBER.matcher(other).matches();
    if (week || named || digits) {
      dates.set(i - 1, i + 1);
    }
  }
}
