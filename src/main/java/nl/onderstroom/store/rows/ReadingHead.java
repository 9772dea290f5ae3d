package nl.onderstroom.store.rows;

import nl.onderstroom.intake.Refusal;
import org.jspecify.annotations.Nullable;

/** The first columns of a {@link ReadingRow}: how the reading ended. */
public record ReadingHead(
    String path,
    String team,
    String sha256,
    String rules,
    @Nullable String format,
    @Nullable Refusal refusal) {}
