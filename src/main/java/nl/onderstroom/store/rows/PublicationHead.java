package nl.onderstroom.store.rows;

import org.jspecify.annotations.Nullable;

/** The first columns of a {@link Publication}: which team, and what its workbook follows from. */
public record PublicationHead(
    String team, String inputs, @Nullable String sha256, @Nullable String failure) {}
