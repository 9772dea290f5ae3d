package nl.onderstroom.jobs.publish;

import java.util.Map;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.store.rows.FileState;
import org.jspecify.annotations.Nullable;

/**
 * A file of a team, for its report.
 *
 * @param left why it is in no meeting, where it is a log that fits none
 */
public record TeamFile(FileState file, @Nullable LeftOut left) {
  FileRow row(Map<String, String> meetingByPath) {
    Refusal remark = remark();
    String source = file.duplicateOf() == null ? file.path() : file.duplicateOf();
    return new FileRow(
        file.path(),
        file.status(),
        file.format(),
        meetingByPath.get(source),
        remark == null ? null : remark.code(),
        remark == null ? null : remark.place(),
        remark == null ? Map.of() : remark.details());
  }

  /** What is to be said of it; null when it simply is in a meeting. */
  private @Nullable Refusal remark() {
    if (left != null) {
      return remark(left.code(), left.other());
    }
    return file.duplicateOf() == null ? file.refusal() : remark("same-bytes", file.duplicateOf());
  }

  private Refusal remark(String code, @Nullable String other) {
    return new Refusal(code, file.path(), other == null ? Map.of() : Map.of("other", other));
  }
}
