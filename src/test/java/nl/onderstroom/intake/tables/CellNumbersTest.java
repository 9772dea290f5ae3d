package nl.onderstroom.intake.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNumbersTest {
  private static final String SIX_WORDS = "dit zijn er zes bij elkaar";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start     | 0,3958333    | 0,3958796     | 0,3959491     | times-in-days times-of-day
          start     | 0,0000       | 4,6296E-05    | 0,0001157     | times-in-days
          start     | 45363.395833 | 45363.3958796 | 45363.3959491 | times-in-days times-of-day
          start     | 1000         | 5000          | 11000         |
          start     | 1000.0       | 5000.0        | 11000.0       | times-in-milliseconds
          start     | 1.0          | 5.0           | 11.0          |
          start (s) | 1            | 90            | 200           |
          """)
  void numbersAreWhatPeopleCanHaveSpoken(
      String heading, String first, String second, String third, String notes) {
    Content content = table(heading, List.of(first, second, third));
    List<Long> starts = content.lines().stream().map(line -> span(line).startMs()).toList();
    long length = starts.get(2) - starts.get(0);
    assertThat(length).isBetween(9_900L, 199_000L);
    assertThat(content.notes())
        .extracting(FileNote::code)
        .filteredOn(code -> code.startsWith("times-"))
        .containsExactly(notes == null ? new String[0] : notes.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "start (s),   1000, 4000, headed-but-milliseconds",
    "start_ms,    1,    4,    headed-but-seconds",
    "start (min), 1,    4,    headed-but-seconds",
    "start (min), 1000, 4000, headed-but-milliseconds"
  })
  void headingThatCannotBeIsQuoted(String heading, String start, String end, String code) {
    String row = String.join(";", start, end, "A", SIX_WORDS);
    Content content = content("a.csv", heading + ";end;speaker;text\n" + row);
    assertThat(span(content.lines().get(0)).lengthMs()).isEqualTo(3_000);
    assertThat(content.notes())
        .containsExactly(new FileNote(null, code, Map.of("heading", heading)));
  }

  @ParameterizedTest
  @CsvSource({"start (s), 3600000", "start_ms, 3600", "start (min), 216000000"})
  void startsOfAFewQuotesAreWhatTheirHeadingSays(String heading, long last) {
    Content content = table(heading, List.of("0", "1800", "3600"));
    assertThat(span(content.lines().get(2)).startMs()).isEqualTo(last);
    assertThat(content.notes()).extracting(FileNote::code).noneMatch(c -> c.startsWith("headed-"));
  }

  @Test
  void numberOfADayTellsWhenItBegan() {
    Content content = table("Tijd", List.of("45363,417361", "45363,41742", "45363,4175"));
    assertThat(content.start()).hasToString("2024-03-12T10:00:59.990");
  }

  @ParameterizedTest
  @CsvSource({"46085, 2026-03-04T10:00", "20260304, ", "4, "})
  void dayMayBeTheNumberThatExcelGivesIt(String day, LocalDateTime start) {
    String table = "datum;tijd;naam;tekst\n%s;10:00:00;A;x\n%s;10:00:09;B;y\n".formatted(day, day);
    assertThat(content("a.csv", table).start()).isEqualTo(start);
  }

  @Test
  void whatNobodyCanHaveSpokenIsSaid() {
    String words = SIX_WORDS.repeat(20);
    String table = "start;end;speaker;text\n0.0;0.1;A;%s\n0.2;0.3;B;%s\n".formatted(words, words);
    assertThat(content("a.csv", table).notes())
        .containsExactly(new FileNote(null, "times-implausible"));
  }

  @Test
  void lengthsTellBetterThanPauses() {
    String silent = "start;end;speaker;text\n0;2;A;" + SIX_WORDS + "\n3600;3602;B;" + SIX_WORDS;
    assertThat(span(content("a.csv", silent).lines().get(1)).startMs()).isEqualTo(3_600_000);
  }

  @Test
  void scriptsMayKeepMilliseconds() {
    String json =
        """
        [{"start": 1200, "end": 3900, "speaker": "A", "text": "%s"},
         {"start": 4000, "end": 7100, "speaker": "B", "text": "%s"}]
        """
            .formatted(SIX_WORDS, SIX_WORDS);
    Content content = content("a.json", json);
    assertThat(content.lines())
        .extracting(line -> span(line).startMs(), line -> span(line).endMs())
        .containsExactly(tuple(1200L, 3900L), tuple(4000L, 7100L));
    assertThat(content.notes()).containsExactly(new FileNote(null, "times-in-milliseconds"));
  }

  private static Span span(Line line) {
    return Objects.requireNonNull(line.span());
  }

  private static Content table(String heading, List<String> starts) {
    StringBuilder table = new StringBuilder(heading).append(";speaker;text\n");
    starts.forEach(start -> table.append(start).append(";A;").append(SIX_WORDS).append('\n'));
    return content("a.csv", table.toString());
  }

  private static Content content(String path, String text) {
    return new FileReader(Formats.ALL).read(path, text.getBytes(UTF_8)).expectDocument().content();
  }
}
