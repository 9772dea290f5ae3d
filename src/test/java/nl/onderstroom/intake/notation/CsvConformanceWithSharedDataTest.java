package nl.onderstroom.intake.notation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.SharedData;
import nl.onderstroom.intake.Encodings;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What others expect of a reader of CSV: csv-spectrum, PapaParse, files in several encodings. */
class CsvConformanceWithSharedDataTest {
  private static final String ONE_LINE =
      "a file that ends with a line end has no further row after it";
  private static final String STRAY =
      "a quote that nothing closes is a sign: it must not swallow the rest of the file";

  /** Inputs that we read otherwise than PapaParse does, and why. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("papa/CORE_PARSER_TESTS-3", "a tab outside quotes is a delimiter, as in Teams"),
          Map.entry("papa/PARSE_TESTS-71", "each kind of line end ends a row, also where they mix"),
          Map.entry("papa/CORE_PARSER_TESTS-19", STRAY),
          Map.entry("papa/CORE_PARSER_TESTS-21", STRAY),
          Map.entry("papa/CORE_PARSER_TESTS-22", STRAY),
          Map.entry("papa/CORE_PARSER_TESTS-23", STRAY),
          Map.entry("papa/CORE_PARSER_TESTS-54", ONE_LINE),
          Map.entry("papa/PARSE_TESTS-98", ONE_LINE));

  record Case(
      String id,
      @Nullable String file,
      @Nullable String description,
      @Nullable String input,
      @Nullable String delimiter,
      @Nullable Boolean header,
      @Nullable List<Map<String, String>> records,
      @Nullable Object config,
      @Nullable List<Object> data,
      @Nullable Object errors,
      @Nullable String source,
      @Nullable Boolean plain,
      @Nullable Boolean pythonCsvAgrees) {}

  @Test
  void spectrumGivesItsRecords() throws IOException {
    Map<String, Object> found = new TreeMap<>();
    Map<String, Object> expected = new TreeMap<>();
    for (Case one : cases()) {
      if (one.file() != null && one.records() != null) {
        Path file = SharedData.expect("conformance/csv").resolve(one.file());
        found.put(
            one.id(), records(Table.of(Encodings.decode(one.file(), Files.readAllBytes(file)))));
        expected.put(one.id(), one.records().stream().map(r -> cleaned(r)).toList());
      }
    }
    assertThat(expected).hasSize(11);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void plainInputsOfPapaParseGiveItsRowsButForTheListed() throws IOException {
    List<String> others = new ArrayList<>();
    int plain = 0;
    for (Case one : cases()) {
      if (Boolean.TRUE.equals(one.plain()) && one.input() != null && one.data() != null) {
        plain++;
        SourceText text = Encodings.decode(one.id(), one.input().getBytes(UTF_8));
        List<List<String>> rows = Table.of(text).rows().stream().map(Table.Row::cells).toList();
        if (!rows.equals(cleaned(one.data()))) {
          others.add(one.id());
        }
      }
    }
    assertThat(plain).isGreaterThan(70);
    assertThat(others).containsExactlyInAnyOrderElementsOf(OTHERS.keySet());
  }

  /** Between cells we keep one space for any white space, and none around. */
  private static List<List<String>> cleaned(List<Object> rows) {
    return rows.stream()
        .map(row -> ((List<?>) row).stream().map(c -> Folding.clean((String) c)).toList())
        .toList();
  }

  private static Map<String, String> cleaned(Map<String, String> row) {
    Map<String, String> cleaned = new LinkedHashMap<>();
    row.forEach((key, value) -> cleaned.put(key, Folding.clean(value)));
    return cleaned;
  }

  private static List<Map<String, String>> records(Table table) {
    List<String> headings = table.rows().get(0).cells();
    List<Map<String, String>> records = new ArrayList<>();
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < headings.size(); i++) {
        values.put(headings.get(i), row.cell(i));
      }
      records.add(values);
    }
    return records;
  }

  private static List<Case> cases() throws IOException {
    Path expected = SharedData.expect("conformance/csv/expected.jsonl");
    return Files.readAllLines(expected, UTF_8).stream()
        .map(line -> Json.read(line, Case.class))
        .toList();
  }
}
