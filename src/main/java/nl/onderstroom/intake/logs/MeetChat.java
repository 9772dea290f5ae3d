package nl.onderstroom.intake.logs;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.transcripts.SubViewer;
import nl.onderstroom.model.ChatLine;
import org.jspecify.annotations.Nullable;

/**
 * The chat that Google Meet keeps beside a recording: subtitles of SubViewer with a name in each.
 *
 * <pre>
 * chat    = {message blank}
 * message = clock "," clock end name ": " text {end text}
 * clock   = h+ ":" mm ":" ss "." ttt                     since the recording began
 * </pre>
 *
 * Subtitles of SubViewer in which most say no name are no chat, nor are those that fill the time:
 * see {@link SubViewer}. What has no name is a notice of the program.
 */
public final class MeetChat implements SourceFormat {
  private static final int LONGEST_NAME = 100;
  private static final int MESSAGES_TO_JUDGE = 50;

  @Override
  public String id() {
    return "meet-chat";
  }

  @Override
  public boolean recognises(SourceText text) {
    if (!SubViewer.begins(text) || SubViewer.speaks(text)) {
      return false;
    }
    Lines lines = new Lines(text.text());
    int messages = 0;
    int named = 0;
    while (lines.more() && messages < MESSAGES_TO_JUDGE) {
      if (findStart(lines.next()) != null) {
        messages++;
        named += nameEnd(lines.peek()) > 0 ? 1 : 0;
      }
    }
    return 2 * named > messages;
  }

  @Override
  public Content read(SourceText text) {
    List<ChatLine> chat = new ArrayList<>();
    List<FileNote> notes = new ArrayList<>();
    Lines lines = new Lines(text.text());
    skipBlank(lines);
    while (lines.more()) {
      int line = lines.number();
      Long start = findStart(lines.next());
      String written = message(lines);
      int end = nameEnd(written);
      if (start == null || end < 0) {
        notes.add(new FileNote(line, start == null ? "unread-line" : "not-chat"));
      } else {
        String said = written.substring(end + 1).strip();
        chat.add(new ChatLine(start, Folding.clean(written.substring(0, end)), said, false));
      }
    }
    return new Content(Content.Kind.CHAT, null, null, null, List.of(), List.of(), chat, notes);
  }

  /** Up to the next clocks, for a message may have blank lines in it. */
  private static String message(Lines lines) {
    StringBuilder written = new StringBuilder();
    while (lines.more() && findStart(lines.peek()) == null) {
      written.append(lines.next().strip()).append('\n');
    }
    return written.toString().strip();
  }

  private static void skipBlank(Lines lines) {
    while (lines.more() && lines.peek().isBlank()) {
      lines.next();
    }
  }

  private static int nameEnd(String written) {
    int colon = written.indexOf(": ");
    int end = written.indexOf('\n');
    boolean inFirst = colon > 0 && (end < 0 || colon < end) && colon <= LONGEST_NAME;
    return inFirst ? colon : -1;
  }

  /** Null where the line is not that of the clocks. */
  private static @Nullable Long findStart(String line) {
    Cursor cursor = new Cursor(line.strip());
    long start = cursor.looseClock();
    boolean both = start != Cursor.NONE && cursor.take(",") && cursor.looseClock() != Cursor.NONE;
    return both && cursor.atEnd() ? Long.valueOf(start) : null;
  }
}
