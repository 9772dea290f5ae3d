package nl.onderstroom.jobs.ingest;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderstroom.jobs.inbox.Census;
import nl.onderstroom.jobs.inbox.InboxFile;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.inbox.Listing;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.jobs.work.Workspace;
import nl.onderstroom.language.Texts;
import nl.onderstroom.store.rows.FileState;

/** Says what a run would do with the files, and writes nothing. */
public final class Preview {
  private final Workspace workspace;

  public Preview(Workspace workspace) {
    this.workspace = workspace;
  }

  public int show(Path inbox, List<InboxFile> seen, InboxOptions.Gone gone) {
    Listing listing = new Listing(seen, List.of(), List.of());
    Map<String, FileState> known = Ingest.known(workspace);
    Map<String, String> sums =
        Ingest.unknown(listing, known).stream()
            .collect(toMap(InboxFile::path, file -> Intake.look(inbox, file)));
    Census census = Census.take(listing, known, sums, gone);
    workspace.progress().summary(said(census, known, workspace.texts()));
    return ExitCode.DONE;
  }

  private static String said(Census census, Map<String, FileState> known, Texts texts) {
    Map<String, Census.Entry> entries =
        census.entries().stream()
            .collect(toMap(Census.Entry::path, entry -> entry, (a, b) -> a, TreeMap::new));
    List<String> lines = new ArrayList<>();
    Set<String> teams = new TreeSet<>();
    for (Census.Entry entry : entries.values()) {
      String change = change(entry, known);
      if (!change.isEmpty()) {
        lines.add(texts.say("job.preview." + change, Map.of("path", entry.path())));
        teams.add(entry.team());
      }
    }
    for (FileState file : new TreeMap<>(known).values()) {
      if (!entries.containsKey(file.path())) {
        lines.add(texts.say("job.preview.gone", Map.of("path", file.path())));
        teams.add(file.team());
      }
    }
    String shown = teams.stream().collect(Collectors.joining(", "));
    lines.add(
        texts.say(
            teams.isEmpty() ? "job.preview.nothing" : "job.preview.teams",
            Map.of("files", entries.size(), "teams", shown)));
    return String.join("\n", lines);
  }

  /** How a file differs from what is known of it; empty when it does not. */
  private static String change(Census.Entry entry, Map<String, FileState> known) {
    FileState before = known.get(entry.path());
    if (before != null && before.sha256().equals(entry.sha256())) {
      return "";
    }
    if (!entry.original()) {
      return "duplicate";
    }
    return before == null ? "new" : "changed";
  }
}
