package nl.onderstroom.store.rows;

import java.util.List;
import nl.onderstroom.model.insight.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a team.
 *
 * @param inputs a checksum of all that the workbook follows from
 * @param sha256 of the workbook
 * @param workbook its bytes; absent when it failed, by a mistake of ours
 * @param failure what failed, without anything that was said; absent when all went well
 */
@SuppressWarnings("ArrayRecordComponent") // a column of bytes; compared by its checksum
public record Publication(
    String team,
    String inputs,
    String sha256,
    List<Finding> findings,
    byte @Nullable [] workbook,
    @Nullable String failure) {
  public Publication {
    findings = List.copyOf(findings);
  }
}
