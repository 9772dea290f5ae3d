package nl.onderstroom.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a format read from one file. Labels are as written, people are not yet told apart.
 *
 * @param team whose meeting it is, where the file says it outright
 * @param lines what was said, in order of the file
 * @param attendees who was there; one entry a row of the log
 * @param chat messages; {@link ChatLine#person} holds the label here
 * @param events meetings of a calendar, in order of time
 * @param items decisions and actions, in order of the file
 * @param members people of teams, in order of the file
 */
public record Content(
    Kind kind,
    @Nullable String title,
    @Nullable String team,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    List<Line> lines,
    List<Attendee> attendees,
    List<ChatLine> chat,
    List<Event> events,
    List<Item> items,
    List<Member> members,
    List<FileNote> notes) {
  public Content {
    lines = List.copyOf(lines);
    attendees = List.copyOf(attendees);
    chat = List.copyOf(chat);
    events = List.copyOf(events);
    items = List.copyOf(items);
    members = List.copyOf(members);
    notes = List.copyOf(notes);
  }

  /** Of one meeting. */
  public Content(
      Kind kind,
      @Nullable String title,
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      List<Line> lines,
      List<Attendee> attendees,
      List<ChatLine> chat,
      List<FileNote> notes) {
    this(
        kind, title, null, start, end, lines, attendees, chat, List.of(), List.of(), List.of(),
        notes);
  }

  /** Of more than one meeting. */
  public static Content listed(
      Kind kind,
      @Nullable String title,
      List<Event> events,
      List<Item> items,
      List<Member> members,
      List<FileNote> notes) {
    return new Content(
        kind, title, null, null, null, List.of(), List.of(), List.of(), events, items, members,
        notes);
  }

  /** Whether the file says nothing about anybody. */
  public boolean empty() {
    return Stream.of(lines, attendees, chat, events, items, members).allMatch(List::isEmpty);
  }

  /** The same, with these notes too. */
  public Content with(List<FileNote> others) {
    List<FileNote> more = Stream.concat(notes.stream(), others.stream()).toList();
    return new Content(
        kind, title, team, start, end, lines, attendees, chat, events, items, members, more);
  }

  /** The same, of that team. */
  public Content ofTeam(@Nullable String declared) {
    return new Content(
        kind, title, declared, start, end, lines, attendees, chat, events, items, members, notes);
  }

  /** What a file is about. */
  public enum Kind {
    TRANSCRIPT,
    ATTENDANCE,
    CHAT,
    CALENDAR,
    REGISTER,
    ROSTER;

    /** Whether it lies beside the transcript of one meeting. */
    public boolean log() {
      return this == ATTENDANCE || this == CHAT;
    }
  }

  /** A cue or line of a transcript. */
  public record Line(@Nullable Span span, @Nullable String label, String text) {}

  /** A row of an attendance log. */
  public record Attendee(
      String label,
      @Nullable String email,
      @Nullable String role,
      List<Interval> intervals,
      @Nullable Long presentMs) {
    public Attendee {
      intervals = List.copyOf(intervals);
    }
  }

  /**
   * A meeting in a calendar; of a series each one.
   *
   * @param uid the same for all of a series
   * @param series its rule as written; absent where there is no series
   * @param start by the clock on the wall of the zone
   * @param zone as written, or {@code UTC}; absent where the calendar names none
   * @param categories as written: a team, a project, a colour
   */
  public record Event(
      String uid,
      @Nullable String series,
      @Nullable String title,
      LocalDateTime start,
      LocalDateTime end,
      boolean allDay,
      @Nullable String zone,
      EventStatus status,
      @Nullable String organizer,
      List<String> categories,
      List<Invited> invited) {
    public Event {
      categories = List.copyOf(categories);
      invited = List.copyOf(invited);
    }

    /** The same by the clock of another zone. */
    public Event onClock(LocalDateTime from, LocalDateTime to, String there) {
      return new Event(
          uid, series, title, from, to, allDay, there, status, organizer, categories, invited);
    }

    /** The people who were asked and did not say that they would stay away. */
    public List<Invited> expected() {
      return invited.stream().filter(Invited::expected).toList();
    }
  }

  /** Whether a meeting goes on. */
  public enum EventStatus {
    PLANNED,
    TENTATIVE,
    CANCELLED
  }

  /** Somebody or something asked to a meeting. */
  public record Invited(
      String label, @Nullable String email, Guest kind, Answer answer, boolean optional) {
    boolean expected() {
      boolean person = kind == Guest.PERSON && !label.isBlank();
      boolean away = answer == Answer.DECLINED || answer == Answer.DELEGATED;
      return person && !away && (!optional || answer == Answer.ACCEPTED);
    }
  }

  /** What an invitation goes to. */
  public enum Guest {
    PERSON,
    GROUP,
    ROOM,
    RESOURCE
  }

  /** To an invitation. */
  public enum Answer {
    NONE,
    ACCEPTED,
    DECLINED,
    TENTATIVE,
    DELEGATED
  }

  /**
   * A row of a list of decisions or actions.
   *
   * @param line of the file, from 1
   * @param number as people refer to it
   * @param day of the meeting that it comes from
   * @param meeting its title or number, as written
   */
  public record Item(
      int line,
      ItemKind kind,
      @Nullable String number,
      String text,
      @Nullable LocalDate day,
      @Nullable String meeting,
      @Nullable String topic,
      @Nullable String owner,
      @Nullable LocalDate due,
      @Nullable String status,
      @Nullable String remark) {}

  /** What a list is of. */
  public enum ItemKind {
    DECISION,
    ACTION
  }

  /**
   * A person in a roster.
   *
   * @param from first day in the team, where the roster says it
   * @param until last day in the team
   */
  public record Member(
      String label,
      @Nullable String email,
      @Nullable String team,
      @Nullable String role,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {}

  /**
   * Something odd that did not stop the reading; the message stands in the texts under its code.
   *
   * @param details they fill the message
   */
  public record FileNote(@Nullable Integer line, String code, Map<String, String> details) {
    public FileNote {
      details = Map.copyOf(details);
    }

    public FileNote(@Nullable Integer line, String code) {
      this(line, code, Map.of());
    }
  }
}
