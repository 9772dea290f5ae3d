package nl.onderstroom.store.rows;

import nl.onderstroom.model.insight.MeetingAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and what is said of it.
 *
 * @param inputs a checksum of all that the analysis follows from: while it is the same, so is the
 *     analysis
 * @param analysis absent when it failed, by a mistake of ours
 * @param failure what failed, without anything that was said; absent when all went well
 */
public record MeetingRow(
    String team,
    String meeting,
    String inputs,
    @Nullable MeetingAnalysis analysis,
    @Nullable String failure) {}
