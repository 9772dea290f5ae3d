package nl.onderstroom.language;

import java.time.LocalDate;
import java.util.List;

/**
 * Dates as the reader writes them. The names of the months are ours: those of the JDK differ from
 * release to release, and the same meetings must give the same workbook on each.
 */
public record Dates(List<String> months) {
  private static final int MONTHS = 12;

  public Dates {
    if (months.size() != MONTHS) {
      throw new IllegalArgumentException("A year has twelve months, not: " + months);
    }
  }

  /** {@code 9 mrt. 2026}. */
  public String date(LocalDate date) {
    return dayOfYear(date) + " " + date.getYear();
  }

  /** {@code 9 mrt.}, where the year is known. */
  public String dayOfYear(LocalDate date) {
    return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1);
  }
}
