package nl.onderstroom.jobs.analyse;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingAssembler;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.analyse.Analyse.Planned;
import nl.onderstroom.jobs.analyse.Analyse.Source;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.Rules;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.store.rows.MeetingRow;

/** What is done with the meetings of a team, and with one meeting, wherever Spark does it. */
final class Meetings {
  private Meetings() {}

  /** Made once a JVM. */
  private static final class Analyst {
    static final MeetingAnalyst OF_MEETINGS =
        new MeetingAnalyst(Annotators.STANDARD, Measures.ALL, Thresholds.standard());
  }

  /**
   * The meetings that the documents of a team make up.
   *
   * @param rules a checksum of how they are analysed
   */
  static List<Planned> planned(String team, List<DocumentHeader> headers, String rules) {
    Map<String, String> sums =
        headers.stream().collect(toMap(DocumentHeader::path, DocumentHeader::sha256));
    try {
      return MeetingPlanner.plan(headers).plans().stream()
          .map(plan -> planned(team, plan, Rules.checksum(rules, plan, sums(plan, sums))))
          .toList();
    } catch (RuntimeException bug) { // other teams go on; the row says what failed, and where
      return List.of(new Planned(team, "", "", Failure.said(bug), null));
    }
  }

  /** None where the team cannot be planned: that is told of the team as a whole. */
  static List<LeftOut> leftOut(List<DocumentHeader> headers) {
    try {
      return MeetingPlanner.plan(headers).leftOut();
    } catch (RuntimeException bug) {
      return List.of();
    }
  }

  private static Planned planned(String team, MeetingPlan plan, String inputs) {
    return new Planned(team, plan.meetingId(), inputs, null, plan);
  }

  private static List<String> sums(MeetingPlan plan, Map<String, String> byPath) {
    return paths(plan).map(path -> byPath.getOrDefault(path, "")).toList();
  }

  private static Stream<String> paths(MeetingPlan plan) {
    return Stream.concat(Stream.of(plan.transcriptPath()), plan.logPaths().stream());
  }

  static List<Source> sources(Planned planned) {
    MeetingPlan plan = planned.plan();
    return plan == null
        ? List.of()
        : paths(plan).map(path -> new Source(planned.team(), planned.meeting(), path)).toList();
  }

  /** The row of a meeting. */
  static List<MeetingRow> rows(Iterator<Planned> plans, List<Document> documents) {
    List<MeetingRow> rows = new ArrayList<>();
    plans.forEachRemaining(
        planned -> {
          if (planned.plan() != null) {
            rows.add(row(planned, planned.plan(), documents));
          }
        });
    return rows;
  }

  private static MeetingRow row(Planned planned, MeetingPlan plan, List<Document> documents) {
    try {
      var meeting = MeetingAssembler.assemble(plan, documents, PeopleFile.none());
      return new MeetingRow(
          planned.team(),
          planned.meeting(),
          planned.inputs(),
          null,
          Analyst.OF_MEETINGS.analyse(meeting));
    } catch (RuntimeException bug) { // the others go on; the row says which failed, and where
      return new MeetingRow(
          planned.team(), planned.meeting(), planned.inputs(), Failure.said(bug), null);
    }
  }
}
