package nl.onderstroom.jobs.direct;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.marks.EventTeam;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.notation.DeclaredTeam;
import org.jspecify.annotations.Nullable;

/**
 * Whose files these are, where nobody says it at the call: what the files say, then the list of the
 * team, then the calendar, then the names of the transcripts, then the folder or the first file.
 */
final class NamedTeam {
  private final Collection<Document> documents;

  private NamedTeam(Collection<Document> documents) {
    this.documents = documents;
  }

  /**
   * @param first of the paths that the user named
   */
  static String of(Collection<Document> documents, Path first) {
    NamedTeam named = new NamedTeam(documents);
    return Stream.<Supplier<Stream<String>>>of(
            named::declared, named::listed, named::planned, named::inFileNames)
        .map(told -> findOnly(told.get()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> ofPath(first.toAbsolutePath().normalize()));
  }

  private Stream<String> declared() {
    return documents.stream().map(document -> document.content().team()).filter(Objects::nonNull);
  }

  private Stream<String> listed() {
    return documents.stream()
        .flatMap(document -> document.content().members().stream())
        .map(Content.Member::team)
        .filter(Objects::nonNull);
  }

  /** Of the meetings that were held: a calendar has those of other teams too. */
  private Stream<String> planned() {
    if (documents.stream().noneMatch(document -> kind(document) == Content.Kind.CALENDAR)) {
      return Stream.empty();
    }
    List<String> known = listed().distinct().toList();
    List<DocumentHeader> headers =
        documents.stream().map(document -> DocumentHeader.of("", document)).toList();
    return MeetingPlanner.plan(headers).plans().stream()
        .map(MeetingPlan::event)
        .filter(Objects::nonNull)
        .map(event -> EventTeam.find(event, known))
        .filter(Objects::nonNull);
  }

  private Stream<String> inFileNames() {
    return documents.stream()
        .filter(document -> kind(document) == Content.Kind.TRANSCRIPT)
        .flatMap(document -> FileStem.parts(document.path()).stream())
        .filter(DeclaredTeam::isName);
  }

  private static Content.Kind kind(Document document) {
    return document.content().kind();
  }

  /** Null where there is none, or where they differ. */
  private static @Nullable String findOnly(Stream<String> teams) {
    List<String> found = teams.toList();
    boolean one = found.stream().map(DeclaredTeam::key).distinct().count() == 1;
    return one ? found.stream().sorted().findFirst().orElseThrow() : null;
  }

  private static String ofPath(Path first) {
    return Files.isDirectory(first) && first.getFileName() != null
        ? first.getFileName().toString()
        : FileStem.title(NamedFiles.shown(first));
  }
}
