package nl.onderstroom.intake.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one file writes its wall-clock times; decided over all of them at once.
 *
 * <pre>
 * moment = [date [","] ] time [("AM" | "PM")]
 * date   = year sep month sep day | first sep second sep year      sep = "/" | "-" | ". "
 *        | with the name of a month: see {@link MonthNames}
 * time   = hour (":" | "." | "h") minute [(":" | ".") second]      space = any, also narrow
 * </pre>
 *
 * Whether day or month stands first is decided by, in this order: a number over 12; the date in the
 * name of the file; AM or PM (the United States); a dash or dot (never there); the order that puts
 * the times of the file closest together; else the day.
 *
 * @param guessed whether nothing in the file told the order, and it makes a difference
 * @param day of times without a date; {@link LocalDate#EPOCH} where nothing tells it
 */
public record WallClocks(Order order, boolean guessed, LocalDate day) {
  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:(\\d{1,4})([./-]) ?(\\d{1,2})[./-] ?(\\d{1,4})\\.?[,T ]*(?:kl\\.? |klo )?)?"
              + "(?:(\\d{1,2})(?:[:.]| ?h ?)(\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d{1,9})?"
              + " ?([AaPp]\\.? ?[Mm]\\.?)?(?: uhr| uur|h|Z)?)?",
          Pattern.CASE_INSENSITIVE);

  /** Which of two numbers under thirteen is the day. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  public WallClocks(Order order, boolean guessed) {
    this(order, guessed, LocalDate.EPOCH);
  }

  /** The same, where the day stands apart from the times. */
  public WallClocks on(LocalDate told) {
    return new WallClocks(order, guessed, told);
  }

  /** Of all times in a file; what is not a time does not count. */
  public static WallClocks of(String path, List<String> times) {
    List<Matcher> dates =
        times.stream()
            .map(WallClocks::findMoment)
            .filter(Objects::nonNull)
            .filter(moment -> moment.group(1) != null && moment.group(1).length() < 4)
            .toList();
    Order told = findTold(path, dates);
    if (told != null) {
      return new WallClocks(told, false);
    }
    boolean same = dates.stream().allMatch(date -> number(date, 1) == number(date, 3));
    long dayFirst = daysApart(dates, Order.DAY_FIRST);
    long monthFirst = daysApart(dates, Order.MONTH_FIRST);
    Order order = monthFirst < dayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
    return new WallClocks(order, !same && monthFirst == dayFirst);
  }

  /** Null for what is no time; a time without a date stands on {@link #day}. */
  public @Nullable LocalDateTime find(String written) {
    Matcher moment = findMoment(written);
    if (moment == null) {
      return null;
    }
    LocalDate date = moment.group(1) == null ? day : findDate(moment, order);
    LocalTime time = moment.group(5) == null ? LocalTime.MIDNIGHT : findTime(moment);
    return date == null || time == null ? null : date.atTime(time);
  }

  /** Whether it is a time of day, of which the day stands elsewhere. */
  public static boolean dateless(String written) {
    Matcher moment = findMoment(written);
    return moment != null && moment.group(1) == null;
  }

  private static @Nullable Order findTold(String path, List<Matcher> dates) {
    boolean dayFirst = dates.stream().anyMatch(date -> number(date, 1) > MONTHS);
    boolean monthFirst = dates.stream().anyMatch(date -> number(date, 3) > MONTHS);
    if (dayFirst != monthFirst) {
      return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
    Order named = findNamed(path, dates);
    if (named != null) {
      return named;
    }
    if (dates.stream().anyMatch(date -> date.group(8) != null)) {
      return Order.MONTH_FIRST;
    }
    boolean slashes = dates.stream().anyMatch(date -> "/".equals(date.group(2)));
    return dates.isEmpty() || !slashes ? Order.DAY_FIRST : null;
  }

  private static @Nullable Order findNamed(String path, List<Matcher> dates) {
    NameDate name = NameDate.find(path);
    if (name == null) {
      return null;
    }
    for (Matcher date : dates) {
      boolean day = name.date().equals(findDate(date, Order.DAY_FIRST));
      boolean month = name.date().equals(findDate(date, Order.MONTH_FIRST));
      if (day != month) {
        return day ? Order.DAY_FIRST : Order.MONTH_FIRST;
      }
    }
    return null;
  }

  private static long daysApart(List<Matcher> dates, Order order) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Matcher date : dates) {
      LocalDate day = findDate(date, order);
      if (day == null) {
        return Long.MAX_VALUE;
      }
      days.add(day);
    }
    return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.first(), days.last());
  }

  private static @Nullable Matcher findMoment(String written) {
    Matcher moment = MOMENT.matcher(MonthNames.digits(Folding.clean(written)));
    boolean found = moment.matches() && (moment.group(1) != null || moment.group(5) != null);
    return found ? moment : null;
  }

  private static @Nullable LocalDate findDate(Matcher moment, Order order) {
    int first = number(moment, 1);
    int second = number(moment, 3);
    int third = number(moment, 4);
    try {
      if (moment.group(1).length() == 4) {
        return LocalDate.of(first, second, third);
      }
      int year = moment.group(4).length() <= 2 ? CENTURY + third : third;
      return order == Order.DAY_FIRST
          ? LocalDate.of(year, second, first)
          : LocalDate.of(year, first, second);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime findTime(Matcher moment) {
    int hour = number(moment, 5);
    if (moment.group(8) != null) {
      boolean afternoon = Character.toLowerCase(moment.group(8).charAt(0)) == 'p';
      hour = hour % MONTHS + (afternoon ? MONTHS : 0);
    }
    try {
      return LocalTime.of(hour, number(moment, 6), moment.group(7) == null ? 0 : number(moment, 7));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher moment, int group) {
    return Integer.parseInt(moment.group(group));
  }
}
