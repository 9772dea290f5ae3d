package nl.onderstroom.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    assertThat(Recurrence.of(rule(rule), expected.get(0), horizon(expected.get(0)), 1000))
        .isEqualTo(expected);
  }

  @Test
  void firstMeetingCountsWhateverTheRuleSays() {
    LocalDateTime tuesday = LocalDateTime.of(2026, 3, 3, 9, 0);
    assertThat(Recurrence.of(rule("FREQ=WEEKLY;BYDAY=MO;COUNT=2"), tuesday, horizon(tuesday), 9))
        .containsExactly(tuesday, LocalDateTime.of(2026, 3, 9, 9, 0));
  }

  @Test
  void seriesWithoutEndIsCutOffAtTheHorizon() {
    LocalDateTime start = LocalDateTime.of(2026, 3, 2, 9, 0);
    assertThat(Recurrence.of(rule("FREQ=WEEKLY"), start, start.plusWeeks(3), 1000)).hasSize(4);
  }

  @Test
  void ruleThatNeverHoldsFindsTheFirstMeetingOnly() {
    LocalDateTime start = LocalDateTime.of(2026, 3, 2, 9, 0);
    RecurrenceRule never = rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=5");
    assertThat(Recurrence.of(never, start, start, 1000)).containsExactly(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "WEEKLY",
        "FREQ=SECONDLY",
        "FREQ=WEEKLY;BYHOUR=9,11",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=DAILY;UNTIL=ooit"
      })
  void ruleThatMeetingsDoNotUseIsNotGuessed(String written) {
    assertThat(RecurrenceRule.find(written, end -> null)).isNull();
  }

  @Property(tries = 300)
  void daysAreInOrderAndNeverTwice(
      @ForAll @IntRange(min = 1, max = 60) int interval,
      @ForAll @IntRange(min = -31, max = 31) int day,
      @ForAll @IntRange(min = -5, max = 5) int nth,
      @ForAll RecurrenceRule.Frequency frequency) {
    LocalDateTime start = LocalDateTime.of(2026, 1, 31, 9, 0);
    RecurrenceRule rule =
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
    assertThat(Recurrence.of(rule, start, start.plusYears(50), 1000))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static RecurrenceRule rule(String written) {
    Clocks clocks = new Clocks("");
    return Objects.requireNonNull(
        RecurrenceRule.find(written, end -> Objects.requireNonNull(clocks.find(end, "")).local()));
  }

  private static LocalDateTime horizon(LocalDateTime start) {
    return start.plusYears(20);
  }
}
