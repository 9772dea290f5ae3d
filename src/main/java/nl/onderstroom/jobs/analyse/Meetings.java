package nl.onderstroom.jobs.analyse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.annotate.onnx.ToneModel;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.jobs.analyse.Analyse.Planned;
import nl.onderstroom.jobs.analyse.Analyse.Source;
import nl.onderstroom.jobs.work.Done;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.model.Threshold;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.PlanRow;
import org.jspecify.annotations.Nullable;

/** What is done with the meetings of a team, and with one meeting, wherever Spark does it. */
final class Meetings {
  private Meetings() {}

  /** Made once a JVM, for the thresholds and the model that a run has. */
  private record Analyst(
      List<Threshold> thresholds, @Nullable String phrases, @Nullable ToneMethod tone) {
    private static final Map<Analyst, MeetingAnalyst> MADE = new ConcurrentHashMap<>();

    static MeetingAnalyst with(JobSettings settings) {
      return MADE.computeIfAbsent(
          new Analyst(settings.thresholds().all(), settings.phrases(), settings.tone()),
          asked ->
              new MeetingAnalyst(
                  Annotators.with(asked.phrases(), asked.model()),
                  Measures.ALL,
                  settings.thresholds()));
    }

    /** Stays open as long as the JVM: meetings come one by one, and no last one is announced. */
    private @Nullable ToneModel model() {
      return tone == null ? null : ToneModel.open(tone);
    }
  }

  /** The meetings of a team; one without a plan where it has none. */
  static List<Planned> planned(PlanRow row) {
    String failure = row.failure();
    if (failure != null) {
      return List.of(new Planned(row.team(), "", "", failure, null, row.people()));
    }
    return row.meetings().stream().map(meeting -> planned(row, meeting)).toList();
  }

  private static Planned planned(PlanRow row, PlanRow.Planned meeting) {
    return new Planned(
        row.team(),
        meeting.plan().meetingId(),
        meeting.inputs(),
        null,
        meeting.plan(),
        row.people());
  }

  static List<Source> sources(Planned planned) {
    MeetingPlan plan = planned.plan();
    return plan == null
        ? List.of()
        : plan.paths().stream()
            .map(path -> new Source(planned.team(), planned.meeting(), path))
            .toList();
  }

  /** The row of a meeting. */
  static List<MeetingRow> rows(
      Iterator<Planned> plans, List<Document> documents, JobSettings settings) {
    List<MeetingRow> rows = new ArrayList<>();
    plans.forEachRemaining(
        planned -> {
          if (planned.plan() != null) {
            rows.add(row(planned, planned.plan(), documents, Analyst.with(settings)));
            Done.one();
          }
        });
    return rows;
  }

  private static MeetingRow row(
      Planned planned, MeetingPlan plan, List<Document> documents, MeetingAnalyst analyst) {
    try {
      var meeting = MeetingAssembler.assemble(plan, documents, planned.people());
      return new MeetingRow(
          planned.team(), planned.meeting(), planned.inputs(), null, analyst.analyse(meeting));
    } catch (RuntimeException bug) { // the others go on; the row says which failed, and where
      return new MeetingRow(
          planned.team(), planned.meeting(), planned.inputs(), Failure.said(bug), null);
    }
  }
}
