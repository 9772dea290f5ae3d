package nl.onderstroom.jobs.direct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is the matter with a file, in words: why it cannot be read and what to do, or what it is
 * read as. Of a file in quarantine also where it came from. It never quotes what was said.
 */
public record Diagnosis(List<String> lines, boolean refused) {
  private static final String PROBLEM = "problem.json";

  public Diagnosis {
    lines = List.copyOf(lines);
  }

  /**
   * @param named files, folders in quarantine, or the quarantine itself
   */
  public static List<Diagnosis> of(List<Path> named, Texts texts) {
    List<Diagnosis> all = new ArrayList<>();
    try (ShelteredReader reader = new ShelteredReader()) {
      for (Path path : named) {
        if (!Files.exists(path)) {
          throw new UserProblem("file-not-found", NamedFiles.shown(path));
        }
        files(path).forEach(file -> all.add(of(file, reader, texts)));
      }
    }
    return all;
  }

  private static Diagnosis of(Path file, ShelteredReader reader, Texts texts) {
    byte[] bytes = new NamedFile(file, null).bytes();
    String kept = findKept(file);
    String path = Objects.requireNonNullElse(kept, NamedFiles.shown(file));
    Reading reading = reader.read(path, bytes);
    List<String> lines = new ArrayList<>();
    lines.add(texts.say("diagnosis.file", Map.of("path", path, "bytes", bytes.length)));
    if (kept != null) {
      lines.add("  " + texts.say("diagnosis.kept", Map.of("folder", NamedFiles.shown(file))));
    }
    Refusal refusal = reading.refusal();
    if (refusal == null) {
      for (Document document : reading.documents()) {
        read(document, texts).forEach(line -> lines.add("  " + line));
      }
      if (kept != null) {
        lines.add("  " + texts.say("diagnosis.retry"));
      }
    } else {
      refused(refusal, texts).forEach(line -> lines.add("  " + line));
    }
    return new Diagnosis(lines, refusal != null);
  }

  private static List<String> refused(Refusal refusal, Texts texts) {
    UserProblem problem = refusal.problem();
    Map<String, String> facts = Map.of("code", problem.code(), "place", problem.place());
    return List.of(texts.say("diagnosis.refused", facts), texts.what(problem), texts.mend(problem));
  }

  private static List<String> read(Document document, Texts texts) {
    Content content = document.content();
    List<String> lines = new ArrayList<>();
    long speakers =
        content.lines().stream()
            .map(Content.Line::label)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    lines.add(
        texts.say(
            "diagnosis.read",
            Map.of(
                "format", document.format(),
                "encoding", document.encoding(),
                "lines", content.lines().size(),
                "speakers", speakers,
                "attendees", content.attendees().size(),
                "messages", content.chat().size(),
                "events", content.events().size())));
    for (Content.FileNote note : content.notes()) {
      String said = texts.say("filenote." + note.code(), note.details());
      lines.add(note.line() == null ? said : note.line() + ": " + said);
    }
    return lines;
  }

  /** The files in it, but for what the quarantine itself wrote. */
  private static List<Path> files(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).filter(file -> !isNote(file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + path, e);
    }
  }

  private static boolean isNote(Path file) {
    return file.getFileName().toString().equals(PROBLEM);
  }

  /** Where a file in quarantine came from; null for any other file. */
  private static @Nullable String findKept(Path file) {
    Path note = file.toAbsolutePath().resolveSibling(PROBLEM);
    try {
      return Files.isRegularFile(note)
          ? (String) Json.read(Files.readString(note), Map.class).get("file")
          : null;
    } catch (IOException
        | IllegalArgumentException
        | ClassCastException e) { // a file of somebody else's
      return null;
    }
  }
}
