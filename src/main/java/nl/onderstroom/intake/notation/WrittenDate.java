package nl.onderstroom.intake.notation;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date with the month in words, as documents have it in their heading: see {@link MonthNames}.
 *
 * <p>Without a time it stands at midnight, which the rest of the house takes for "some time that
 * day".
 */
public final class WrittenDate {
  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private WrittenDate() {}

  /** Null where the line is anything but a date; the name of a day may stand before it. */
  public static @Nullable LocalDateTime find(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String written = Folding.clean(line);
    String digits = MonthNames.digits(written);
    if (digits.equals(written)) {
      return null;
    }
    LocalDateTime moment = WallClocks.of("", List.of()).find(digits);
    boolean likely =
        moment != null && moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    return likely ? moment : null;
  }
}
