package nl.onderstroom.store.rows;

import java.util.List;
import nl.onderstroom.model.insight.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a team.
 *
 * @param inputs a checksum of all that the workbook follows from
 * @param sha256 of the workbook; absent with it
 * @param failure what failed by a mistake of ours, without anything that was said; absent when all
 *     went well
 * @param workbook its bytes; none when it failed
 */
@SuppressWarnings("ArrayRecordComponent") // a column of bytes; it is compared by its checksum
public record Publication(
    String team,
    String inputs,
    @Nullable String sha256,
    @Nullable String failure,
    List<Finding> findings,
    byte[] workbook) {
  public Publication {
    findings = List.copyOf(findings);
  }
}
