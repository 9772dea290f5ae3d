package nl.onderstroom.store.rows;

import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.model.insight.Finding;

/**
 * One finding of a team.
 *
 * @param inputs of the {@link Publication} it comes from
 * @param place in the order of the report, from 0
 */
public record FindingRow(String team, String inputs, int place, Finding finding) {
  /** The findings of a team, in order. */
  public static List<FindingRow> of(Publication team) {
    return IntStream.range(0, team.findings().size())
        .mapToObj(i -> new FindingRow(team.team(), team.inputs(), i, team.findings().get(i)))
        .toList();
  }
}
