package nl.onderstroom.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a format read from one file. Labels are as written, people are not yet told apart.
 *
 * @param title the meeting's, where the file says it
 * @param lines what was said, in order of the file
 * @param attendees who was there; one entry a row of the log
 * @param chat messages; {@link ChatLine#person} holds the label here
 */
public record Content(
    Kind kind,
    @Nullable String title,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    List<Line> lines,
    List<Attendee> attendees,
    List<ChatLine> chat,
    List<FileNote> notes) {
  public Content {
    lines = List.copyOf(lines);
    attendees = List.copyOf(attendees);
    chat = List.copyOf(chat);
    notes = List.copyOf(notes);
  }

  /** The same, with one note more. */
  public Content with(FileNote note) {
    List<FileNote> more = new ArrayList<>(notes);
    more.add(note);
    return new Content(kind, title, start, end, lines, attendees, chat, more);
  }

  /** What a file is about. */
  public enum Kind {
    TRANSCRIPT,
    ATTENDANCE,
    CHAT
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
   * Something odd that did not stop the reading; the message stands in the texts under its code.
   */
  public record FileNote(@Nullable Integer line, String code) {}
}
