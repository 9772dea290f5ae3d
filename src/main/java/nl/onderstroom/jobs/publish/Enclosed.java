package nl.onderstroom.jobs.publish;

import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.PlanRow;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a team tells of beside its meetings: a file, or how its files were joined.
 * Exactly one of the two is present.
 */
public record Enclosed(String team, @Nullable FileState file, @Nullable MeetingPlans plans) {
  static Enclosed of(FileState file) {
    return new Enclosed(file.team(), file, null);
  }

  static Enclosed of(PlanRow row) {
    return new Enclosed(row.team(), null, row.plans());
  }
}
