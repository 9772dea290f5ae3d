package nl.onderstroom.intake.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.Member;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.HereTime;
import nl.onderstroom.intake.joining.marks.TextMarks;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.NameDate;
import nl.onderstroom.intake.people.Mention;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.intake.people.names.Unidentified;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a document to join it to others; small, so that all of a night's fit.
 *
 * @param file that it lies in; of a sheet not its own path
 * @param declared the team, where the content says whose meeting it is
 * @param start as the content says it
 * @param end as the content says it
 * @param stay from when the first person came in until the last one left, where it is a log
 * @param labels of people, as written, sorted; without those that are nobody in particular
 * @param addressed people of whom it has the e-mail address, sorted by label
 * @param stem what names of files of one meeting share
 * @param said what is said in it; nothing in a log
 * @param events meetings of a calendar
 * @param members people of a roster
 */
public record DocumentHeader(
    String path,
    String file,
    String team,
    @Nullable String declared,
    String sha256,
    Content.Kind kind,
    String format,
    @Nullable String title,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    @Nullable Interval stay,
    List<String> labels,
    List<Mention> addressed,
    String stem,
    TextMarks said,
    List<Event> events,
    List<Member> members) {
  public DocumentHeader {
    labels = List.copyOf(labels);
    addressed = List.copyOf(addressed);
    events = List.copyOf(events);
    members = List.copyOf(members);
  }

  public static DocumentHeader of(String team, Document document) {
    Content content = HereTime.of(document).content();
    return new DocumentHeader(
        document.path(),
        document.file(),
        team,
        content.team(),
        document.sha256(),
        content.kind(),
        document.format(),
        content.title(),
        content.start(),
        content.end(),
        stay(content),
        labels(content),
        addressed(content),
        FileStem.of(document.path()),
        TextMarks.of(content),
        content.events(),
        content.members());
  }

  /** The same, counted with another team. */
  public DocumentHeader ofTeam(String other) {
    return new DocumentHeader(
        path, file, other, declared, sha256, kind, format, title, start, end, stay, labels,
        addressed, stem, said, events, members);
  }

  /** What all documents of a team say of its people. */
  public static TeamPeople people(String team, PeopleFile settled, List<DocumentHeader> headers) {
    return TeamPeople.of(
        team,
        settled,
        headers.stream().map(DocumentHeader::mentioned).toList(),
        headers.stream().map(DocumentHeader::members).toList());
  }

  private List<Mention> mentioned() {
    return Stream.concat(addressed.stream(), labels.stream().map(Mention::of)).toList();
  }

  /** The teams that its content names. */
  Stream<String> teamsNamed() {
    return Stream.concat(
            Stream.of(Objects.requireNonNullElse(declared, "")),
            members.stream().map(member -> Objects.requireNonNullElse(member.team(), "")))
        .filter(name -> !name.isBlank());
  }

  /** When it began, or the first person came in. */
  @Nullable LocalDateTime from() {
    return start == null && stay != null ? stay.from() : start;
  }

  /** When it ended, the last person left, or the last word fell. */
  @Nullable LocalDateTime to() {
    if (end != null || stay != null) {
      return end == null && stay != null ? stay.to() : end;
    }
    return start == null || said.lastMs() == 0 ? null : HereTime.later(start, said.lastMs());
  }

  /** The content says at what time it began, not only on which day. */
  boolean clocked() {
    return start != null && start.toLocalTime().toSecondOfDay() != 0;
  }

  /** Both are sheets of one workbook. */
  boolean sharesFile(DocumentHeader other) {
    return file.equals(other.file);
  }

  /** What the name of the file, or of the sheet, says of the date. */
  @Nullable NameDate findDateInName() {
    NameDate own = NameDate.findOfFile(path);
    return own == null ? NameDate.findOfFile(file) : own;
  }

  /**
   * The time in the name of the file, by the clock here. It speaks for, never against: it may be
   * that of the export.
   */
  @Nullable LocalDateTime findClockInName() {
    NameDate named = findDateInName();
    if (named == null || named.time() == null) {
      return null;
    }
    return named.greenwich() ? HereTime.of(named.start()) : named.start();
  }

  /** When it began as far as anything tells; null where only a day is known. */
  @Nullable LocalDateTime findBegin() {
    return clocked() ? start : findClockInName();
  }

  /** When the last word fell, by {@link #findBegin}. */
  @Nullable LocalDateTime findEnd() {
    LocalDateTime begin = findBegin();
    if (clocked() || begin == null) {
      return clocked() ? to() : null;
    }
    return said.lastMs() == 0 ? null : HereTime.later(begin, said.lastMs());
  }

  boolean titledAs(DocumentHeader other) {
    return title != null
        && other.title != null
        && !title.isBlank()
        && Folding.slug(title).equals(Folding.slug(other.title));
  }

  /** What it calls the meeting: in the content, else in the name of the file. */
  @Nullable String findName() {
    boolean told = title != null && !title.isBlank();
    return told || !FileStem.titled(path) ? title : FileStem.title(path);
  }

  /** The file has a name of its own, not that of its kind or of its folder alone. */
  boolean ownName() {
    return FileStem.titled(path) || findDateInName() != null;
  }

  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static @Nullable Interval stay(Content content) {
    List<Interval> stays =
        content.attendees().stream()
            .flatMap(attendee -> attendee.intervals().stream())
            .filter(stay -> !stay.from().toLocalDate().equals(LocalDate.EPOCH))
            .toList();
    return stays.isEmpty()
        ? null
        : new Interval(
            stays.stream().map(Interval::from).min(LocalDateTime::compareTo).orElseThrow(),
            stays.stream().map(Interval::to).max(LocalDateTime::compareTo).orElseThrow());
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

  private static List<Mention> addressed(Content content) {
    return content.attendees().stream()
        .map(row -> new Mention(row.label(), row.email()))
        .filter(mention -> mention.email() != null)
        .distinct()
        .sorted(Mention.BY_LABEL)
        .toList();
  }
}
