package nl.onderstroom.intake.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.intake.Limits;
import org.junit.jupiter.api.Test;

class MergedCellsTest {
  private static final String SHEET = "Weekstart\n\nAnna\t0\thoi\n\t2\tdag\n\n\t5\tja\nBas\t6\tnee";

  @Test
  void mergedCellGoesForAllRowsThatSaySomething() {
    assertThat(filled("A3:A6"))
        .isEqualTo("Weekstart\n\nAnna\t0\thoi\nAnna\t2\tdag\n\nAnna\t5\tja\nBas\t6\tnee");
  }

  @Test
  void titlesAndRangesThatAreNoneChangeNothing() {
    assertThat(filled("A1:C1", "A3:B4", "A4:A3", "A3", ":", "A99:A1048576", "A0:A9"))
        .isEqualTo(SHEET);
  }

  @Test
  void filledCellIsNeverOverwritten() {
    assertThat(filled("A3:A7")).endsWith("\nBas\t6\tnee");
  }

  private static String filled(String... references) {
    MergedCells merged = new MergedCells();
    List.of(references).forEach(merged::see);
    BoundedText text = new BoundedText("a.xlsx", Limits.STANDARD.packed());
    merged.fill(SHEET, text);
    return text.take();
  }
}
