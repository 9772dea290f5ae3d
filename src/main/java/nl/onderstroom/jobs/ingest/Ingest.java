package nl.onderstroom.jobs.ingest;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.jobs.inbox.Census;
import nl.onderstroom.jobs.inbox.InboxFile;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.inbox.Listing;
import nl.onderstroom.jobs.plan.Planning;
import nl.onderstroom.jobs.work.Rules;
import nl.onderstroom.jobs.work.Workspace;
import nl.onderstroom.spark.RecordEncoders;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.Table;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.ReadingHead;
import nl.onderstroom.store.rows.ReadingRow;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/** Takes what lies in the inbox: keeps its bytes, reads them, and says what became of each file. */
public final class Ingest {
  private final Workspace workspace;
  private final String rules;

  public Ingest(Workspace workspace) {
    this.workspace = workspace;
    this.rules = Rules.reading(workspace.settings());
  }

  /**
   * What came of it.
   *
   * @param files of the inbox, in order of path
   * @param unsettled paths of the files that are still being written
   * @param aside paths of files that are no meeting
   * @param read how many were read in this run
   */
  public record Outcome(
      List<FileState> files, List<String> unsettled, List<String> aside, int read) {}

  /** For a run that leaves the inbox alone: all files that are known. */
  public static Outcome none(Workspace workspace) {
    return new Outcome(
        List.copyOf(new TreeMap<>(known(workspace)).values()), List.of(), List.of(), 0);
  }

  public Outcome run(Path inbox, Listing listing, InboxOptions.Gone gone) {
    Map<String, FileState> known = known(workspace);
    Census census = Census.take(listing, known, sums(inbox, unknown(listing, known)), gone);
    if (census.isOf(known) && workspace.isDone()) {
      return outcome(listing, known, 0);
    }
    int read = read(census);
    return outcome(listing, settle(census, known), read);
  }

  /** Reads once more what was refused, of all files that are known; mended where it lay, or not. */
  public Outcome retry() {
    Map<String, FileState> known = known(workspace);
    Listing nothing = new Listing(List.of(), List.of(), List.of());
    Census census =
        Census.take(nothing, known, Map.of(), InboxOptions.Gone.KEEP)
            .mended(workspace.raw().keepMended());
    Map<String, ReadingHead> have = readings();
    have.values().removeIf(reading -> reading.refusal() != null);
    int read = read(census, have);
    List<FileState> states = List.copyOf(settle(census, known).values());
    return new Outcome(states, List.of(), List.of(), read);
  }

  /** Says what became of each file, once it is known which make up a meeting. */
  private Map<String, FileState> settle(Census census, Map<String, FileState> known) {
    Map<String, LeftOut> leftOut = new Planning(workspace).run();
    Map<String, FileState> states = FileStates.of(census, readings(), leftOut);
    save(states, known);
    new Quarantine(workspace.raw()).hold(states.values());
    return states;
  }

  private static Outcome outcome(Listing listing, Map<String, FileState> states, int read) {
    return new Outcome(
        listing.settled().stream().map(file -> expect(states, file.path())).toList(),
        listing.unsettled().stream().map(InboxFile::path).toList(),
        listing.aside(),
        read);
  }

  /** What earlier runs took, by path. */
  static Map<String, FileState> known(Workspace workspace) {
    return workspace.store().read(Tables.FILE).collectAsList().stream()
        .collect(toMap(FileState::path, file -> file));
  }

  private static FileState expect(Map<String, FileState> states, String path) {
    FileState state = states.get(path);
    if (state == null) {
      throw new IllegalStateException("Nothing became of " + path);
    }
    return state;
  }

  /** What must be looked at. */
  static List<InboxFile> unknown(Listing listing, Map<String, FileState> known) {
    return listing.settled().stream().filter(file -> Census.unknown(file, known)).toList();
  }

  private Map<String, String> sums(Path inbox, List<InboxFile> files) {
    if (files.isEmpty()) {
      return Map.of();
    }
    workspace.say("looking", Map.of("files", files.size()));
    String folder = inbox.toString();
    RawFiles raw = workspace.raw();
    MapFunction<InboxFile, Sum> keep =
        file -> new Sum(file.path(), Intake.keep(Path.of(folder), file, raw));
    return workspace
        .session()
        .createDataset(files, RecordEncoders.of(InboxFile.class))
        .map(keep, RecordEncoders.of(Sum.class))
        .collectAsList()
        .stream()
        .collect(toMap(Sum::path, Sum::sha256));
  }

  /** The checksum of a file; empty when it could not be opened. */
  public record Sum(String path, String sha256) {}

  /** Reads what is new and forgets what was replaced or left; returns how many it read. */
  private int read(Census census) {
    return read(census, readings());
  }

  private int read(Census census, Map<String, ReadingHead> have) {
    List<Census.Entry> wanted = census.originals();
    List<Census.Entry> fresh =
        wanted.stream().filter(entry -> !isOf(entry, have.get(entry.path()))).toList();
    if (!fresh.isEmpty()) {
      RawFiles raw = workspace.raw();
      String by = rules;
      MapFunction<Census.Entry, ReadingRow> reading = entry -> Intake.read(entry, raw, by);
      var entries = workspace.session().createDataset(fresh, RecordEncoders.of(Census.Entry.class));
      workspace.watched(
          "reading",
          Map.of("files", fresh.size()),
          fresh.size(),
          () ->
              workspace
                  .store()
                  .merge(Tables.DOCUMENT, entries.map(reading, Tables.DOCUMENT.encoder())));
    }
    forget(Tables.DOCUMENT, have.keySet(), wanted.stream().map(Census.Entry::path).toList());
    return fresh.size();
  }

  private boolean isOf(Census.Entry entry, @Nullable ReadingHead reading) {
    return reading != null
        && reading.sha256().equals(entry.sha256())
        && reading.team().equals(entry.team())
        && reading.rules().equals(rules);
  }

  private Map<String, ReadingHead> readings() {
    return workspace.store().columns(Tables.DOCUMENT, ReadingHead.class).collectAsList().stream()
        .collect(toMap(ReadingHead::path, reading -> reading));
  }

  private void save(Map<String, FileState> states, Map<String, FileState> known) {
    List<FileState> changed =
        states.values().stream().filter(file -> !file.equals(known.get(file.path()))).toList();
    if (!changed.isEmpty()) {
      workspace
          .store()
          .merge(Tables.FILE, workspace.session().createDataset(changed, Tables.FILE.encoder()));
    }
    forget(Tables.FILE, known.keySet(), states.keySet());
  }

  private void forget(Table<?> table, Collection<String> have, Collection<String> stay) {
    Set<String> gone = new TreeSet<>(have);
    gone.removeAll(Set.copyOf(stay));
    if (!gone.isEmpty()) {
      workspace
          .store()
          .delete(
              table,
              workspace.session().createDataset(List.copyOf(gone), Encoders.STRING()).toDF("path"));
    }
  }
}
