package nl.onderstroom.intake.plain;

import java.util.List;
import nl.onderstroom.intake.transcripts.SpeakerLabel;
import nl.onderstroom.json.Json;

/**
 * Lines with which tools begin or end a transcript; nobody says them.
 *
 * @param beginnings how they begin
 * @param ends how they end
 * @param events how they end behind the name of somebody, and only there: people say such words too
 */
public record Footers(List<String> beginnings, List<String> ends, List<String> events) {
  public static final Footers ALL = Json.resource("/intake/footers.json", Footers.class);

  /** What tools write is short; a paragraph may well end in the same words. */
  private static final int LONGEST = 400;

  public Footers {
    beginnings = List.copyOf(beginnings);
    ends = List.copyOf(ends);
    events = List.copyOf(events);
  }

  public boolean contain(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST
        && (ends.stream().anyMatch(bare::endsWith)
            || beginnings.stream().anyMatch(bare::startsWith)
            || events.stream().anyMatch(event -> behindName(bare, event)));
  }

  private static boolean behindName(String line, String event) {
    return line.endsWith(event)
        && SpeakerLabel.findName(line.substring(0, line.length() - event.length())) != null;
  }
}
