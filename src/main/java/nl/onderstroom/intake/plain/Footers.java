package nl.onderstroom.intake.plain;

import java.util.List;
import nl.onderstroom.json.Json;

/** How lines begin, or end, with which tools begin or end a transcript; nobody says them. */
public record Footers(List<String> beginnings, List<String> ends) {
  public static final Footers ALL = Json.resource("/intake/footers.json", Footers.class);

  /** What tools write is short; a paragraph may well end in the same words. */
  private static final int LONGEST = 400;

  public Footers {
    beginnings = List.copyOf(beginnings);
    ends = List.copyOf(ends);
  }

  public boolean contain(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST
        && (ends.stream().anyMatch(bare::endsWith)
            || beginnings.stream().anyMatch(bare::startsWith));
  }
}
