package nl.onderstroom.jobs.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.jobs.plan.Planning.Headed;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Rules;
import nl.onderstroom.store.rows.PlanRow;

/** The meetings of one team, wherever Spark looks for them. */
final class TeamPlan {
  private final String team;
  private final List<DocumentHeader> headers;
  private final TeamPeople people;
  private final String rules;

  private TeamPlan(String team, List<Headed> documents, JobSettings settings) {
    this.team = team;
    this.headers =
        documents.stream()
            .flatMap(file -> file.headers().stream())
            .sorted(Comparator.comparing(DocumentHeader::path))
            .toList();
    this.people = DocumentHeader.people(team, settled(documents, settings), headers);
    this.rules = Rules.checksum(Rules.analysis(settings), people);
  }

  /**
   * @param documents of the team, in any order
   */
  static PlanRow of(String team, List<Headed> documents, JobSettings settings) {
    return new TeamPlan(team, documents, settings).row();
  }

  private PlanRow row() {
    String inputs =
        Rules.checksum(
            rules,
            headers.stream().map(header -> List.of(header.path(), header.sha256())).toList());
    try {
      MeetingPlans plans = MeetingPlanner.plan(headers);
      return new PlanRow(
          team, inputs, null, meetings(plans), plans.leftOut(), plans.unheld(), people);
    } catch (RuntimeException bug) { // other teams go on; the row says what failed, and where
      return new PlanRow(team, inputs, Failure.said(bug), List.of(), List.of(), List.of(), people);
    }
  }

  private List<PlanRow.Planned> meetings(MeetingPlans plans) {
    Map<String, String> sums =
        headers.stream().collect(toMap(DocumentHeader::path, DocumentHeader::sha256));
    return plans.plans().stream()
        .map(plan -> new PlanRow.Planned(Rules.checksum(rules, plan, sums(plan, sums)), plan))
        .toList();
  }

  private static List<String> sums(MeetingPlan plan, Map<String, String> byPath) {
    return plan.paths().stream().map(path -> byPath.getOrDefault(path, "")).toList();
  }

  /** Of two files of the team, the path that comes first in the alphabet counts. */
  private static PeopleFile settled(List<Headed> documents, JobSettings settings) {
    PeopleFile settled = settings.people();
    List<Headed> files =
        documents.stream()
            .filter(document -> document.people() != null)
            .sorted(Comparator.comparing(Headed::path).reversed())
            .toList();
    for (Headed file : files) {
      settled = Objects.requireNonNullElse(file.people(), PeopleFile.none()).before(settled);
    }
    return settled;
  }
}
