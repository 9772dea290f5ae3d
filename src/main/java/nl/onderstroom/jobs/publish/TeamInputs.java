package nl.onderstroom.jobs.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Rules;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.MeetingHead;

/** What the workbook of each team follows from: its meetings, its files and the rules. */
public final class TeamInputs {
  private TeamInputs() {}

  /** A checksum for each team that has a meeting to tell of. */
  static Map<String, String> of(TableStore store, JobSettings settings) {
    Map<String, List<Object>> parts = new TreeMap<>();
    store.columns(Tables.MEETING, MeetingHead.class).collectAsList().stream()
        .filter(meeting -> meeting.failure() == null)
        .sorted(Comparator.comparing(MeetingHead::meeting))
        .forEach(
            meeting ->
                parts
                    .computeIfAbsent(meeting.team(), team -> new ArrayList<>())
                    .add(List.of(meeting.meeting(), meeting.inputs())));
    store.read(Tables.FILE).collectAsList().stream()
        .filter(file -> parts.containsKey(file.team()))
        .sorted(Comparator.comparing(FileState::path))
        .forEach(file -> parts.getOrDefault(file.team(), List.of()).add(shown(file)));
    store.columns(Tables.PLAN, PlanHead.class).collectAsList().stream()
        .filter(plan -> parts.containsKey(plan.team()))
        .forEach(plan -> parts.getOrDefault(plan.team(), List.of()).add(plan.inputs()));
    Map<String, String> inputs = new TreeMap<>();
    parts.forEach(
        (team, all) -> inputs.put(team, Rules.checksum(Rules.report(settings), team, all)));
    return inputs;
  }

  /** Which plan a team has. */
  public record PlanHead(String team, String inputs) {}

  /** What a report says of a file. */
  private static Object shown(FileState file) {
    List<Object> shown = new ArrayList<>();
    shown.add(file.path());
    shown.add(file.sha256());
    shown.add(file.status());
    shown.add(file.format());
    shown.add(file.refusal());
    shown.add(file.duplicateOf());
    shown.add(file.left());
    return shown;
  }
}
