package nl.onderstroom.intake.joining;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.TextMarks;
import org.jspecify.annotations.Nullable;

/** Headers of documents to plan with, and plans as one line each. */
final class Headers {
  private Headers() {}

  static List<String> joined(MeetingPlans plans) {
    return plans.plans().stream()
        .map(plan -> String.join(" > ", plan.transcriptPaths()) + " + " + plan.logPaths())
        .toList();
  }

  static DocumentHeader transcript(
      String path, @Nullable String title, @Nullable LocalDateTime start, List<String> labels) {
    return header(Content.Kind.TRANSCRIPT, path, title, start, labels);
  }

  static DocumentHeader log(
      String path, @Nullable String title, @Nullable LocalDateTime start, List<String> labels) {
    return header(Content.Kind.ATTENDANCE, path, title, start, labels);
  }

  static DocumentHeader header(
      Content.Kind kind,
      String path,
      @Nullable String title,
      @Nullable LocalDateTime start,
      List<String> labels) {
    return header(kind, path, "zuid", "sha of " + path, title, start, labels);
  }

  static DocumentHeader header(
      Content.Kind kind,
      String path,
      String team,
      String sha256,
      @Nullable String title,
      @Nullable LocalDateTime start,
      List<String> labels) {
    return new DocumentHeader(
        path,
        path,
        team,
        null,
        sha256,
        kind,
        "f",
        title,
        start,
        start == null ? null : start.plusHours(1),
        null,
        labels,
        List.of(),
        FileStem.of(path),
        TextMarks.NOTHING,
        List.of(),
        List.of());
  }
}
