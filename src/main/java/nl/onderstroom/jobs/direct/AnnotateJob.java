package nl.onderstroom.jobs.direct;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.report.FileRow;
import org.jspecify.annotations.Nullable;

/** One file by itself, annotated as a meeting would be. */
public final class AnnotateJob {
  private AnnotateJob() {}

  public static Annotated run(NamedFile file, Annotator annotator) {
    Batch batch = Batch.read(NamedTeam.called(""), List.of(file), GivenAs.FILES);
    FileRow row = batch.files().get(0);
    if (batch.plans().plans().isEmpty()) {
      return new Annotated(row, null);
    }
    MeetingPlan plan = batch.plans().plans().get(0);
    return new Annotated(
        row,
        annotator.annotate(
            MeetingAssembler.assemble(plan, batch.documentsOf(plan), PeopleFile.none())));
  }

  /**
   * What became of a file.
   *
   * @param meeting null when it was refused, or holds no talk
   */
  public record Annotated(FileRow file, @Nullable AnnotatedMeeting meeting) {}
}
