package nl.onderstroom.store.rows;

import java.util.List;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One number of one meeting; the columns are those of {@link Measure}.
 *
 * @param inputs of the {@link MeetingRow} it comes from
 */
public record MeasureRow(
    String team,
    String meeting,
    String inputs,
    String measure,
    Subject.Kind subject,
    @Nullable String person,
    @Nullable String next,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    int n,
    @Nullable String note) {

  /** The numbers of a meeting. */
  public static List<MeasureRow> of(MeetingRow row) {
    return row.analysis() == null
        ? List.of()
        : row.analysis().measures().stream().map(measure -> of(row, measure)).toList();
  }

  private static MeasureRow of(MeetingRow row, Measure measure) {
    return new MeasureRow(
        row.team(),
        row.meeting(),
        row.inputs(),
        measure.measure(),
        measure.subject().kind(),
        measure.subject().person(),
        measure.subject().next(),
        measure.value(),
        measure.low(),
        measure.high(),
        measure.n(),
        measure.note());
  }
}
