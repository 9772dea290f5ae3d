package nl.onderstroom.jobs.direct;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.Kind;
import nl.onderstroom.intake.Content.Member;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.marks.EventTeam;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.notation.DeclaredTeam;

/**
 * Whose the files of a run are. Where nobody says it at the call: what the files say, then the list
 * of the team, then the calendar, then the names of the transcripts, then the folder or the first
 * file.
 *
 * @param called the team that was named at the call; empty where none was
 * @param otherwise the team where nothing names one
 */
record NamedTeam(Set<String> called, String otherwise) {
  private static final List<Function<List<DocumentHeader>, Stream<String>>> PLACES =
      List.of(NamedTeam::declared, NamedTeam::listed, NamedTeam::planned, NamedTeam::inFileNames);

  NamedTeam {
    called = Set.copyOf(called);
  }

  static NamedTeam called(String team) {
    return new NamedTeam(Set.of(team), team);
  }

  /**
   * @param first of the paths that the user named
   */
  static NamedTeam sought(Path first) {
    return new NamedTeam(Set.of(), ofPath(first.toAbsolutePath().normalize()));
  }

  String of(List<DocumentHeader> headers) {
    return called.isEmpty()
        ? PLACES.stream()
            .map(place -> DeclaredTeam.findOne(place.apply(headers)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(otherwise)
        : otherwise;
  }

  private static Stream<String> declared(List<DocumentHeader> headers) {
    return headers.stream().map(DocumentHeader::declared).filter(Objects::nonNull);
  }

  private static Stream<String> listed(List<DocumentHeader> headers) {
    return headers.stream()
        .flatMap(header -> header.members().stream())
        .map(Member::team)
        .filter(Objects::nonNull);
  }

  /** Of the meetings that were held: a calendar has those of other teams too. */
  private static Stream<String> planned(List<DocumentHeader> headers) {
    if (headers.stream().noneMatch(header -> header.kind() == Kind.CALENDAR)) {
      return Stream.empty();
    }
    List<String> known = listed(headers).distinct().toList();
    return MeetingPlanner.plan(headers).plans().stream()
        .map(MeetingPlan::event)
        .filter(Objects::nonNull)
        .map(event -> EventTeam.find(event, known))
        .filter(Objects::nonNull);
  }

  private static Stream<String> inFileNames(List<DocumentHeader> headers) {
    return headers.stream()
        .filter(header -> header.kind() == Kind.TRANSCRIPT)
        .flatMap(header -> FileStem.parts(header.path()).stream())
        .filter(DeclaredTeam::isName);
  }

  private static String ofPath(Path first) {
    return Files.isDirectory(first) && first.getFileName() != null
        ? first.getFileName().toString()
        : FileStem.title(NamedFiles.shown(first));
  }
}
