package nl.onderstroom.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Encodings;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.inbox.Census;
import nl.onderstroom.jobs.inbox.InboxFile;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.jobs.work.Done;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.rows.ReadingRow;

/** What is done with one file, wherever Spark does it. */
final class Intake {
  private static final int MOST_BYTES = Math.toIntExact(Limits.STANDARD.fileBytes());

  private Intake() {}

  /** Made once a JVM; its children end with it. */
  private static final class Reader {
    static final ShelteredReader FILES = new ShelteredReader();
  }

  /** Keeps its bytes and says their checksum; empty when the file cannot be opened. */
  static String keep(Path inbox, InboxFile file, RawFiles raw) {
    return sum(inbox, file, raw::keep);
  }

  /** Its checksum, with nothing kept. */
  static String look(Path inbox, InboxFile file) {
    return sum(inbox, file, RawFiles::checksum);
  }

  private static ReadingRow reading(Census.Entry entry, RawFiles raw, String rules) {
    byte[] bytes = raw.read(entry.sha256(), MOST_BYTES + 1);
    try {
      Limits.STANDARD.checkSize(
          entry.path(), bytes.length > MOST_BYTES ? entry.size() : bytes.length);
    } catch (UserProblem problem) {
      return refused(entry, rules, problem);
    }
    if (PeopleFile.isNamed(entry.path())) {
      return names(entry, bytes, rules);
    }
    Reading reading = Reader.FILES.read(entry.path(), bytes);
    return row(entry, rules, reading);
  }

  /** Reads the bytes that were kept: what lies in the inbox may have changed since. */
  static ReadingRow read(Census.Entry entry, RawFiles raw, String rules) {
    ReadingRow row = reading(entry, raw, rules);
    Done.one();
    return row;
  }

  private static ReadingRow names(Census.Entry entry, byte[] bytes, String rules) {
    try {
      PeopleFile people = PeopleFile.parse(Encodings.decode(entry.path(), bytes));
      return new ReadingRow(
          entry.path(),
          entry.team(),
          entry.sha256(),
          rules,
          "people",
          null,
          List.of(),
          List.of(),
          people);
    } catch (UserProblem problem) {
      return refused(entry, rules, problem);
    }
  }

  private static ReadingRow row(Census.Entry entry, String rules, Reading reading) {
    List<Document> documents = reading.documents();
    return new ReadingRow(
        entry.path(),
        entry.team(),
        entry.sha256(),
        rules,
        documents.isEmpty() ? null : reading.formats(),
        reading.refusal(),
        documents.stream().map(document -> DocumentHeader.of(entry.team(), document)).toList(),
        documents,
        null);
  }

  private static ReadingRow refused(Census.Entry entry, String rules, UserProblem problem) {
    Refusal refusal = Refusal.of(problem);
    return row(entry, rules, new Reading(entry.path(), entry.sha256(), List.of(), refusal));
  }

  private interface Summing {
    String of(InputStream bytes) throws IOException;
  }

  private static String sum(Path inbox, InboxFile file, Summing summing) {
    if (file.obstacle() != null) {
      return "";
    }
    try (InputStream in =
        Files.newInputStream(inbox.resolve(file.path()), LinkOption.NOFOLLOW_LINKS)) {
      return summing.of(in);
    } catch (IOException e) { // it went, or we may not read it: the row of the file says so
      return "";
    }
  }
}
