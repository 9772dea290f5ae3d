package nl.onderstroom.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderstroom.Work;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final String ONE =
      """
      BEGIN:VEVENT
      UID:NUMBER@x
      DTSTAMP:20260301T080000Z
      SUMMARY:Overleg NUMBER
      DTSTART;TZID=Europe/Amsterdam:20260302T100000
      DTEND;TZID=Europe/Amsterdam:20260302T103000
      RULEEND:VEVENT
      """;

  @Tag("long")
  @Test
  void aCalendarOfYearsIsReadInSeconds() {
    assertThat(read("RRULE:FREQ=WEEKLY;COUNT=2\n", 20_000).events()).hasSize(40_000);
    assertThat(read("", 20_000).events()).hasSize(20_000);
    assertThat(Work.of(() -> read("RRULE:FREQ=WEEKLY;COUNT=2\n", 20_000)))
        .isLessThan(Duration.ofSeconds(10));
  }

  private static Content read(String rule, int events) {
    String text =
        IntStream.range(0, events)
            .mapToObj(i -> ONE.replace("NUMBER", String.valueOf(i)).replace("RULE", rule))
            .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR\n"));
    return new CalendarFile().read(new SourceText("a.ics", text, "UTF-8"));
  }
}
