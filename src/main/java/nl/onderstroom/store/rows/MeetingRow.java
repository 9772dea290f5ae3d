package nl.onderstroom.store.rows;

import nl.onderstroom.model.insight.MeetingAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and what is said of it.
 *
 * @param inputs a checksum of all that the analysis follows from: while it is the same, so is the
 *     analysis
 * @param failure what failed by a mistake of ours, without anything that was said; absent when all
 *     went well
 * @param analysis absent when it failed
 */
public record MeetingRow(
    String team,
    String meeting,
    String inputs,
    @Nullable String failure,
    @Nullable MeetingAnalysis analysis) {}
