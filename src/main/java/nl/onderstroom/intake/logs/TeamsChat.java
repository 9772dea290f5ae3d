package nl.onderstroom.intake.logs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.model.ChatLine;
import org.jspecify.annotations.Nullable;

/**
 * The chat of Microsoft Teams as people copy it out.
 *
 * <pre>
 * chat    = {line} {message}
 * message = "[" moment "]" name (":" text | end) {text end}
 * moment  = date [","] time | [date] time ("AM" | "PM")       the date may lack its year
 * </pre>
 *
 * Times are those of the clock on the wall. With a time alone and no AM or PM it may as well be a
 * transcript, and is read as one.
 */
public final class TeamsChat implements SourceFormat {
  private static final String DATE = "\\d{1,4}[-./]\\d{1,2}(?:[-./]\\d{1,4})?";
  private static final String TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?";
  private static final String HALVES = "[AaPp]\\.?[Mm]\\.?";
  private static final String DATED = DATE + ",? {1,3}" + TIME + "(?: ?" + HALVES + ")?";
  private static final String HALF_DAY = TIME + " ?" + HALVES;
  private static final String NAME_AND_TEXT = "([^:\\[\\]]{1,100})(?::(?:\\s(.*))?)?";
  private static final Pattern MESSAGE =
      Pattern.compile("\\[(" + DATED + "|" + HALF_DAY + ")\\] ?" + NAME_AND_TEXT);

  private static final int LINES_TO_JUDGE = 10;

  @Override
  public String id() {
    return "teams-chat";
  }

  @Override
  public boolean recognises(SourceText text) {
    Lines lines = new Lines(text.text());
    for (int i = 0; i < LINES_TO_JUDGE && lines.more(); i++) {
      if (begins(lines.next())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a message begins on this line. */
  public static boolean begins(String line) {
    return line.startsWith("[") && MESSAGE.matcher(Folding.clean(line)).matches();
  }

  @Override
  public Content read(SourceText text) {
    List<Written> messages = new ArrayList<>();
    List<FileNote> notes = new ArrayList<>();
    for (Lines lines = new Lines(text.text()); lines.more(); ) {
      int number = lines.number();
      String line = lines.next();
      Matcher message = MESSAGE.matcher(Folding.clean(line));
      if (line.startsWith("[") && message.matches()) {
        messages.add(Written.of(message));
      } else if (!messages.isEmpty()) {
        messages.get(messages.size() - 1).text().append('\n').append(line.strip());
      } else if (!line.isBlank()) {
        notes.add(new FileNote(number, "unread-line"));
      }
    }
    List<ChatLine> chat = new ArrayList<>();
    messages.forEach(message -> message.addTo(chat));
    LocalDateTime start = messages.isEmpty() ? null : findStart(text.path(), messages);
    return new Content(Content.Kind.CHAT, null, start, null, List.of(), List.of(), chat, notes);
  }

  /** When the first message was written; null where no year says which day. */
  private static @Nullable LocalDateTime findStart(String path, List<Written> messages) {
    List<String> moments = messages.stream().map(Written::moment).toList();
    LocalDateTime first = WallClocks.of(path, moments).find(moments.get(0));
    return first == null || first.toLocalDate().equals(LocalDate.EPOCH) ? null : first;
  }

  /** A message as it stands in the file. */
  private record Written(String moment, String name, StringBuilder text) {
    static Written of(Matcher message) {
      String said = message.group(3);
      return new Written(
          message.group(1), message.group(2).strip(), new StringBuilder(said == null ? "" : said));
    }

    void addTo(List<ChatLine> chat) {
      String said = text.toString().strip();
      if (!said.isEmpty()) {
        chat.add(new ChatLine(null, name, said, false));
      }
    }
  }
}
