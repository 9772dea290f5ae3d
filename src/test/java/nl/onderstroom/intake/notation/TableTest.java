package nl.onderstroom.intake.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onderstroom.intake.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          a;"b;c";d             ~ a|b;c|d
          a;"zei ""ja"" en";d   ~ a|zei "ja" en|d
          a;"zei "ja" en";d     ~ a|zei "ja" en|d
          a;"b" ;d              ~ a|b|d
          a;"b;d                ~ a|"b|d
          a;b"c;d               ~ a|b"c|d
          a;="007";d            ~ a|007|d
          a,b;c;d               ~ a,b|c|d
          """)
  void cellsAreWhatTheWriterMeant(String row, String cells) {
    assertThat(cells(row)).containsExactly(List.of(cells.split("\\|", -1)));
  }

  @Test
  void strayQuoteDoesNotSwallowTheRows() {
    assertThat(cells("n;tekst\nA;\"ja, zei hij\nB;nee\nC;goed\n"))
        .containsExactly(
            List.of("n", "tekst"),
            List.of("A", "\"ja, zei hij"),
            List.of("B", "nee"),
            List.of("C", "goed"));
  }

  @Test
  void rowKnowsTheLineOnWhichItBegins() {
    Table table = Table.of(new SourceText("a", "a;b\r\n\"1\r\n2\n3\";4\n\n5;6", "UTF-8"));
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(1, 2, 5, 6);
  }

  @Test
  void manyOpenQuotesDoNotHang() {
    String hostile = "a;b\n" + "\"a\"\"".repeat(300_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> cells(hostile));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> cells("a;b\n" + ";\"x".repeat(300_000)));
  }

  @Property
  void whatIsQuotedByTheBookComesBack(@ForAll List<String> written) {
    List<String> cells = new ArrayList<>(List.of("x"));
    written.forEach(cell -> cells.add(Folding.clean(cell)));
    StringBuilder row = new StringBuilder("k;k\n");
    cells.forEach(cell -> row.append('"').append(cell.replace("\"", "\"\"")).append("\";"));
    List<String> expected = new ArrayList<>(cells);
    expected.add("");
    boolean formula =
        cells.stream().anyMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
    assertThat(formula ? expected : cells(row.toString()).get(1)).isEqualTo(expected);
  }

  private static List<List<String>> cells(String text) {
    return Table.of(new SourceText("a", text, "UTF-8")).rows().stream()
        .map(Table.Row::cells)
        .toList();
  }
}
