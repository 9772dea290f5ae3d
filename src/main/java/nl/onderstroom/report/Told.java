package nl.onderstroom.report;

import java.util.List;
import nl.onderstroom.model.insight.Finding;

/**
 * A finding in the sentences of the report's language.
 *
 * @param readings what it can also mean
 */
public record Told(
    Finding finding,
    String name,
    String observation,
    List<String> readings,
    String question,
    String certainty) {
  public Told {
    readings = List.copyOf(readings);
  }
}
