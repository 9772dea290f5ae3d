package nl.onderstroom.intake.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.people.names.Unidentified;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a document to join it to others; small, so that all of a night's fit.
 *
 * @param start as the content says it, else when the first person came in
 * @param end as the content says it, else when the last person left
 * @param labels of people, as written, sorted; without those that are nobody in particular
 * @param stem what names of files of one meeting share
 */
public record DocumentHeader(
    String path,
    String team,
    String sha256,
    Content.Kind kind,
    String format,
    @Nullable String title,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    List<String> labels,
    String stem) {
  public DocumentHeader {
    labels = List.copyOf(labels);
  }

  public static DocumentHeader of(String team, Document document) {
    Content content = document.content();
    List<Interval> stays =
        content.attendees().stream()
            .flatMap(attendee -> attendee.intervals().stream())
            .filter(stay -> !stay.from().toLocalDate().equals(LocalDate.EPOCH))
            .toList();
    LocalDateTime first =
        stays.stream().map(Interval::from).min(LocalDateTime::compareTo).orElse(null);
    LocalDateTime last =
        stays.stream().map(Interval::to).max(LocalDateTime::compareTo).orElse(null);
    return new DocumentHeader(
        document.path(),
        team,
        document.sha256(),
        content.kind(),
        document.format(),
        content.title(),
        content.start() == null ? first : content.start(),
        content.end() == null ? last : content.end(),
        labels(content),
        FileStem.of(document.path()));
  }

  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static List<String> labels(Content content) {
    return Stream.of(
            content.lines().stream().map(Content.Line::label),
            content.attendees().stream().map(Content.Attendee::label),
            content.chat().stream().map(ChatLine::person))
        .flatMap(labels -> labels)
        .filter(Objects::nonNull)
        .distinct()
        .filter(label -> !Unidentified.is(label))
        .sorted()
        .toList();
  }
}
