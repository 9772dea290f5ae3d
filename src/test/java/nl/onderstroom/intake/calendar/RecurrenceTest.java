package nl.onderstroom.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.onderstroom.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  /** The days as an independent library (python-dateutil) gives them; the first is the start. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=DAILY;COUNT=4                                             | 2026-03-02 2026-03-03 2026-03-04 2026-03-05
          FREQ=DAILY;INTERVAL=10;COUNT=4                                 | 2026-03-02 2026-03-12 2026-03-22 2026-04-01
          FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=7                        | 2026-03-02 2026-03-03 2026-03-04 2026-03-05 2026-03-06 2026-03-09 2026-03-10
          FREQ=DAILY;BYMONTH=1,12;INTERVAL=20;COUNT=4                    | 2026-01-01 2026-01-21 2026-12-07 2026-12-27
          FREQ=WEEKLY;COUNT=3                                            | 2026-03-02 2026-03-09 2026-03-16
          FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5                     | 2026-03-03 2026-03-05 2026-03-17 2026-03-19 2026-03-31
          FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO             | 1997-08-05 1997-08-10 1997-08-19 1997-08-24
          FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU             | 1997-08-05 1997-08-17 1997-08-19 1997-08-31
          FREQ=WEEKLY;UNTIL=20260316T090000                              | 2026-03-02 2026-03-09 2026-03-16
          FREQ=MONTHLY;COUNT=4                                           | 2026-01-31 2026-03-31 2026-05-31 2026-07-31
          FREQ=MONTHLY;BYDAY=1FR;COUNT=4                                 | 2026-01-02 2026-02-06 2026-03-06 2026-04-03
          FREQ=MONTHLY;BYDAY=-1MO;COUNT=4                                | 2026-01-26 2026-02-23 2026-03-30 2026-04-27
          FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13,2;COUNT=4                  | 2026-01-02 2026-02-13 2026-03-13 2026-10-02
          FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=4                             | 2026-01-30 2026-02-27 2026-03-30 2026-04-29
          FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4          | 2026-01-29 2026-02-26 2026-03-30 2026-04-29
          FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4                      | 2026-01-08 2026-04-09 2026-07-09 2026-10-08
          FREQ=YEARLY;BYMONTH=6,7;COUNT=4                                | 2026-06-10 2026-07-10 2027-06-10 2027-07-10
          FREQ=YEARLY;COUNT=3                                            | 2024-02-29 2028-02-29 2032-02-29
          FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=6                         | 2026-03-05 2026-03-12 2026-03-19 2026-03-26 2027-03-04 2027-03-11
          FREQ=YEARLY;BYDAY=20MO;COUNT=3                                 | 1997-05-19 1998-05-18 1999-05-17
          FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=1,4,7,10;COUNT=6             | 2026-01-15 2026-04-15 2026-07-15 2026-10-15 2027-01-15 2027-04-15
          FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3 | 2026-11-03 2030-11-05 2034-11-07
          FREQ=YEARLY;BYMONTH=12;BYDAY=-1FR;COUNT=3                      | 2026-12-25 2027-12-31 2028-12-29
          """)
  void seriesHasTheDaysOfItsRule(String rule, String days) {
    List<LocalDateTime> expected =
        Arrays.stream(days.split(" ", -1)).map(day -> LocalDate.parse(day).atTime(9, 0)).toList();
    assertThat(rule(rule).from(expected.get(0), horizon(expected.get(0)), 1000))
        .isEqualTo(expected);
  }

  @Test
  void firstMeetingCountsWhateverTheRuleSays() {
    LocalDateTime tuesday = LocalDateTime.of(2026, 3, 3, 9, 0);
    assertThat(rule("FREQ=WEEKLY;BYDAY=MO;COUNT=2").from(tuesday, horizon(tuesday), 9))
        .containsExactly(tuesday, LocalDateTime.of(2026, 3, 9, 9, 0));
  }

  @Test
  void seriesWithoutEndIsCutOffAtTheHorizon() {
    LocalDateTime start = LocalDateTime.of(2026, 3, 2, 9, 0);
    assertThat(rule("FREQ=WEEKLY").from(start, start.plusWeeks(3), 1000)).hasSize(4);
  }

  @Test
  void ruleThatNeverHoldsFindsTheFirstMeetingOnly() {
    LocalDateTime start = LocalDateTime.of(2026, 3, 2, 9, 0);
    Recurrence never = rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=5");
    assertThat(never.from(start, start, 1000)).containsExactly(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEEKLY",
        "FREQ=VAAK",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=DAILY;UNTIL=ooit",
        "FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,5,10,15,20,25,30,35,40,45"
      })
  void whatIsNoRuleOrAsksForTooMuchAtOnceIsNotGuessed(String written) {
    assertThat(Recurrence.find(written, end -> null)).isNull();
  }

  @Test
  void hoursOfTheDayAndWeeksAndDaysOfTheYearAreKnown() {
    LocalDateTime start = LocalDateTime.of(2026, 1, 1, 9, 0);
    assertThat(rule("FREQ=DAILY;BYHOUR=9,15;COUNT=3").from(start, horizon(start), 9))
        .containsExactly(start, start.plusHours(6), start.plusDays(1));
    assertThat(rule("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2").from(start, horizon(start), 9))
        .containsExactly(start, LocalDateTime.of(2026, 5, 11, 9, 0));
    assertThat(rule("FREQ=YEARLY;BYYEARDAY=1,100;COUNT=3").from(start, horizon(start), 9))
        .containsExactly(
            start, LocalDateTime.of(2026, 4, 10, 9, 0), LocalDateTime.of(2027, 1, 1, 9, 0));
  }

  /** Whoever writes such rules means harm, or made a mistake; they end at once all the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYHOUR=3;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=HOURLY;INTERVAL=2147483647",
        "FREQ=DAILY;INTERVAL=9999;BYMONTHDAY=31;BYMONTH=4",
        "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO",
        "FREQ=YEARLY;INTERVAL=9999",
        "FREQ=SECONDLY;COUNT=2147483647"
      })
  void hostileRuleEndsInASecondWithNoMoreThanAsked(String written) {
    LocalDateTime start = LocalDateTime.of(2026, 1, 1, 9, 0);

    assertThat(rule(written).from(start, horizon(start), 1000)).hasSizeLessThan(1001);
    assertThat(Work.leastOf(() -> rule(written).from(start, horizon(start), 1000)))
        .isLessThan(Duration.ofSeconds(1));
  }

  @Property(tries = 300)
  void daysAreInOrderAndNeverTwice(
      @ForAll @IntRange(min = 1, max = 60) int interval,
      @ForAll @IntRange(min = -31, max = 31) int day,
      @ForAll @IntRange(min = -5, max = 5) int nth,
      @ForAll Frequency frequency) {
    LocalDateTime start = LocalDateTime.of(2026, 1, 31, 9, 0);
    Recurrence rule =
        rule(
            "FREQ="
                + frequency
                + ";INTERVAL="
                + interval
                + ";BYMONTHDAY="
                + day
                + ";BYDAY="
                + nth
                + "TU");
    assertThat(rule.from(start, start.plusYears(50), 1000)).isSorted().doesNotHaveDuplicates();
  }

  enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
  }

  private static Recurrence rule(String written) {
    Clocks clocks = new Clocks("");
    return Objects.requireNonNull(
        Recurrence.find(written, end -> Objects.requireNonNull(clocks.find(end, "")).local()));
  }

  private static LocalDateTime horizon(LocalDateTime start) {
    return start.plusYears(20);
  }
}
