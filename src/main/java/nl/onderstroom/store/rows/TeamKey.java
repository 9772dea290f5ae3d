package nl.onderstroom.store.rows;

/** The first columns of a {@link Publication}: which team, and what its workbook follows from. */
public record TeamKey(String team, String inputs) {}
