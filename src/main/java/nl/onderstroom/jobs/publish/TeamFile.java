package nl.onderstroom.jobs.publish;

import java.util.Map;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.store.rows.FileState;
import org.jspecify.annotations.Nullable;

/** A file of a team, for its report. */
record TeamFile(FileState file) {
  FileRow row(Map<String, String> meetingByPath) {
    Refusal remark = remark();
    String original = file.findOriginal();
    return new FileRow(
        file.path(),
        file.status(),
        file.format(),
        meetingByPath.get(original == null ? file.path() : original),
        remark == null ? null : remark.code(),
        remark == null ? null : remark.place(),
        remark == null ? Map.of() : remark.details());
  }

  /** What is to be said of it; null when it simply is in a meeting. */
  private @Nullable Refusal remark() {
    LeftOut left = file.left();
    if (left != null) {
      return new Refusal(left.code(), left.place(), left.details());
    }
    String same = file.duplicateOf();
    return same == null
        ? file.refusal()
        : new Refusal("same-bytes", file.path(), Map.of("other", same));
  }
}
