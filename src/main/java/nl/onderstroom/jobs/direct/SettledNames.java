package nl.onderstroom.jobs.direct;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Encodings;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.report.FileRow;

/**
 * The files of names that lie among meetings. Of two, the one that comes first counts.
 *
 * @param rows what became of each
 */
public record SettledNames(PeopleFile people, List<FileRow> rows) {
  static SettledNames read(Collection<NamedFile> files) {
    PeopleFile people = PeopleFile.none();
    List<FileRow> rows = new ArrayList<>();
    for (NamedFile file : files) {
      String path = file.shown();
      if (PeopleFile.isNamed(path)) {
        try {
          people = people.before(parse(file));
          rows.add(
              new FileRow(path, FileRow.Status.PROCESSED, "people", null, null, null, Map.of()));
        } catch (UserProblem problem) {
          rows.add(Batch.refused(path, Refusal.of(problem)));
        }
      }
    }
    return new SettledNames(people, List.copyOf(rows));
  }

  /** Of the one file that the user names. */
  public static PeopleFile readOne(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserProblem("file-not-found", NamedFiles.shown(file));
    }
    return parse(new NamedFile(file, null));
  }

  private static PeopleFile parse(NamedFile file) {
    return PeopleFile.parse(Encodings.decode(file.shown(), file.bytes()));
  }
}
