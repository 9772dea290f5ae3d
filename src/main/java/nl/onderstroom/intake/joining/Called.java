package nl.onderstroom.intake.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What whoever started the run says of the files.
 *
 * @param bindings from the file of a log to the path of its transcript
 * @param teams that were named; what only a folder or a file is called like is none
 */
public record Called(Map<String, String> bindings, Set<String> teams) {
  public Called {
    bindings = Map.copyOf(bindings);
    teams = Set.copyOf(teams);
  }

  /** Nothing but whose they are. */
  static Called whose(List<DocumentHeader> headers) {
    return new Called(
        Map.of(), headers.stream().map(DocumentHeader::team).collect(Collectors.toSet()));
  }
}
