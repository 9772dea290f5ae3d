package nl.onderstroom.intake.joining.assembly;

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
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.HereTime;
import nl.onderstroom.intake.people.Mention;
import nl.onderstroom.intake.people.People;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.intake.people.PeopleResolver;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;

/** Puts a meeting together from the documents of its plan. */
public final class MeetingAssembler {
  private final MeetingPlan plan;
  private final List<Document> transcripts;
  private final List<Document> logs;
  private final Map<String, Long> offsets;
  private final @Nullable Event invitation;
  private final People people;

  private MeetingAssembler(MeetingPlan plan, List<Document> documents, TeamPeople team) {
    Map<String, Document> byPath =
        documents.stream()
            .collect(Collectors.toMap(Document::path, Function.identity(), (one, same) -> one));
    this.plan = plan;
    this.transcripts = plan.transcriptPaths().stream().map(path -> expect(byPath, path)).toList();
    this.logs = plan.logPaths().stream().map(path -> expect(byPath, path)).toList();
    this.offsets = PartTimes.of(transcripts);
    this.invitation = plan.origin().present() == Whence.CALENDAR ? plan.event() : null;
    LocalDateTime start = plan.start();
    this.people =
        PeopleResolver.resolve(mentions(), team, start == null ? null : start.toLocalDate());
  }

  /**
   * @param documents at least those of the plan
   */
  public static Meeting assemble(MeetingPlan plan, List<Document> documents, PeopleFile file) {
    return assemble(plan, documents, TeamPeople.of(file));
  }

  /**
   * @param documents at least those of the plan
   * @param team what is known of its people, so that each is the same in every meeting
   */
  public static Meeting assemble(MeetingPlan plan, List<Document> documents, TeamPeople team) {
    return new MeetingAssembler(plan, documents, team).meeting();
  }

  private static Document expect(Map<String, Document> byPath, String path) {
    Document document = byPath.get(path);
    if (document == null) {
      throw new IllegalArgumentException("Planned, but not given: " + path);
    }
    return HereTime.of(document);
  }

  private Meeting meeting() {
    String title = plan.title();
    return new Meeting(
        plan.meetingId(),
        plan.team(),
        title == null ? FileStem.title(plan.transcriptPaths().get(0)) : title,
        plan.start(),
        sources().map(Document::file).distinct().sorted().toList(),
        people.persons(),
        utterances(),
        presences(),
        chat(),
        people.unsure());
  }

  /** The transcripts first: their names are there in every meeting, and give persons their ids. */
  private Stream<Document> sources() {
    return Stream.concat(transcripts.stream(), logs.stream());
  }

  private List<List<Mention>> mentions() {
    List<Mention> guests =
        invitation == null
            ? List.of()
            : invitation.expected().stream().map(Presences::mention).toList();
    return Stream.concat(sources().map(MeetingAssembler::mentions), Stream.of(guests))
        .filter(mentions -> !mentions.isEmpty())
        .toList();
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

  /** Of a log, else of the invitation, else unknown: then only who spoke is. */
  private List<Presence> presences() {
    LocalDateTime start = plan.start();
    return invitation == null
        ? Presences.of(
            logs.stream().flatMap(this::rows).toList(),
            people,
            start == null ? null : start.toLocalDate())
        : Presences.of(invitation, people);
  }

  private Stream<Presences.Row> rows(Document log) {
    return log.content().attendees().stream()
        .map(row -> new Presences.Row(partOf(log.path()), log.path(), row));
  }

  /** In order of time; a line without a time keeps its place after the one before it. */
  private List<Utterance> utterances() {
    List<Timed> lines = new ArrayList<>();
    long at = Long.MIN_VALUE;
    for (Document transcript : transcripts) {
      long offset = offset(transcript.path());
      for (Content.Line line : transcript.content().lines()) {
        Span span = shifted(line.span(), offset);
        at = span == null ? at : span.startMs();
        lines.add(new Timed(at, span, line));
      }
    }
    lines.sort(Comparator.comparingLong(Timed::at));
    List<Utterance> utterances = new ArrayList<>(lines.size());
    for (Timed timed : lines) {
      Content.Line line = timed.line();
      String label = line.label();
      String speaker = label == null ? null : people.expectId(Mention.of(label));
      utterances.add(new Utterance(utterances.size(), timed.span(), speaker, line.text()));
    }
    return utterances;
  }

  private List<ChatLine> chat() {
    List<ChatLine> chat = new ArrayList<>();
    for (Document log : logs) {
      long offset = offset(partOf(log.path()));
      for (ChatLine line : log.content().chat()) {
        Long at = line.atMs();
        String person = people.expectId(Mention.of(line.person()));
        chat.add(
            new ChatLine(at == null ? null : at + offset, person, line.text(), line.reaction()));
      }
    }
    return chat;
  }

  /** A chat begins with the recording of its part. */
  private String partOf(String log) {
    return plan.bonds().stream()
        .filter(bond -> bond.path().equals(log))
        .map(Bond::to)
        .findFirst()
        .orElse(plan.transcriptPaths().get(0));
  }

  private long offset(String path) {
    return offsets.getOrDefault(path, 0L);
  }

  private static @Nullable Span shifted(@Nullable Span span, long offset) {
    return span == null || offset == 0
        ? span
        : new Span(span.startMs() + offset, span.endMs() + offset);
  }

  private record Timed(long at, @Nullable Span span, Content.Line line) {}
}
