package nl.onderstroom.intake.plain;

import java.util.List;
import nl.onderstroom.json.Json;

/** How lines begin, or end, with which tools end a transcript; nobody says them. */
public record Footers(List<String> beginnings, String end) {
  public static final Footers ALL = Json.resource("/intake/footers.json", Footers.class);

  public Footers {
    beginnings = List.copyOf(beginnings);
  }

  public boolean contain(String line) {
    return line.endsWith(end) || beginnings.stream().anyMatch(line::startsWith);
  }
}
