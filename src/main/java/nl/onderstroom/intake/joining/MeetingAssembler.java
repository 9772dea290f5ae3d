package nl.onderstroom.intake.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.notation.NameDate;
import nl.onderstroom.intake.people.Mention;
import nl.onderstroom.intake.people.People;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.intake.people.PeopleResolver;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Puts a meeting together from the documents of its plan.
 *
 * <p>The start is what the transcript says, else what a log says, else when the first person came
 * in, else the date in a name: then midnight stands for a time that nobody knows, enough to put
 * meetings in order.
 */
public final class MeetingAssembler {
  private final MeetingPlan plan;
  private final Document transcript;
  private final List<Document> logs;
  private final People people;

  private MeetingAssembler(MeetingPlan plan, List<Document> documents, PeopleFile file) {
    Map<String, Document> byPath =
        documents.stream()
            .collect(Collectors.toMap(Document::path, Function.identity(), (one, same) -> one));
    this.plan = plan;
    this.transcript = expect(byPath, plan.transcriptPath());
    this.logs = plan.logPaths().stream().map(path -> expect(byPath, path)).toList();
    this.people =
        PeopleResolver.resolve(
            sources().map(MeetingAssembler::mentions).filter(m -> !m.isEmpty()).toList(), file);
  }

  /**
   * @param documents at least those of the plan
   */
  public static Meeting assemble(MeetingPlan plan, List<Document> documents, PeopleFile file) {
    return new MeetingAssembler(plan, documents, file).meeting();
  }

  private static Document expect(Map<String, Document> byPath, String path) {
    Document document = byPath.get(path);
    if (document == null) {
      throw new IllegalArgumentException("Planned, but not given: " + path);
    }
    return document;
  }

  private Meeting meeting() {
    LocalDateTime start = findStart();
    return new Meeting(
        plan.meetingId(),
        plan.team(),
        title(),
        start,
        sources().map(Document::path).sorted().toList(),
        people.persons(),
        utterances(),
        Presences.of(
            logs.stream().flatMap(log -> log.content().attendees().stream()).toList(),
            people,
            start == null ? null : start.toLocalDate()),
        chat(),
        people.unsure());
  }

  /** The transcript first: its names are there in every meeting, and give persons their ids. */
  private Stream<Document> sources() {
    return Stream.concat(Stream.of(transcript), logs.stream());
  }

  private static List<Mention> mentions(Document document) {
    Content content = document.content();
    TreeSet<String> labels = new TreeSet<>();
    content.lines().stream().map(Content.Line::label).filter(Objects::nonNull).forEach(labels::add);
    content.chat().forEach(line -> labels.add(line.person()));
    List<Mention> mentions = new ArrayList<>(labels.stream().map(Mention::of).toList());
    content.attendees().forEach(row -> mentions.add(new Mention(row.label(), row.email())));
    return mentions;
  }

  private String title() {
    return sources()
        .map(document -> document.content().title())
        .filter(title -> title != null && !title.isBlank())
        .findFirst()
        .orElseGet(() -> FileStem.title(transcript.path()));
  }

  private @Nullable LocalDateTime findStart() {
    List<DocumentHeader> headers =
        sources().map(document -> DocumentHeader.of(plan.team(), document)).toList();
    return Stream.of(
            sources().map(document -> document.content().start()),
            headers.stream().map(DocumentHeader::start),
            sources().map(document -> findNamed(document.path())))
        .flatMap(starts -> starts)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDateTime findNamed(String path) {
    NameDate named = NameDate.find(path);
    return named == null ? null : named.start();
  }

  /** In order of time; a line without a time keeps its place after the one before it. */
  private List<Utterance> utterances() {
    List<Timed> lines = new ArrayList<>();
    long at = Long.MIN_VALUE;
    for (Content.Line line : transcript.content().lines()) {
      Span span = line.span();
      at = span == null ? at : span.startMs();
      lines.add(new Timed(at, line));
    }
    lines.sort(Comparator.comparingLong(Timed::at));
    List<Utterance> utterances = new ArrayList<>(lines.size());
    for (Timed timed : lines) {
      Content.Line line = timed.line();
      String label = line.label();
      String speaker = label == null ? null : people.expectId(Mention.of(label));
      utterances.add(new Utterance(utterances.size(), line.span(), speaker, line.text()));
    }
    return utterances;
  }

  private List<ChatLine> chat() {
    return logs.stream()
        .flatMap(log -> log.content().chat().stream())
        .map(
            line ->
                new ChatLine(
                    line.atMs(),
                    people.expectId(Mention.of(line.person())),
                    line.text(),
                    line.reaction()))
        .toList();
  }

  private record Timed(long at, Content.Line line) {}
}
