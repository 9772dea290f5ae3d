package nl.onderstroom.intake.documents;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.MeetingStamp;
import nl.onderstroom.intake.notation.WrittenDate;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.BlockLines;
import nl.onderstroom.intake.transcripts.SpeakerPrefixes;
import org.jspecify.annotations.Nullable;

/**
 * A transcript from Google Meet as a Word document, alone or behind the notes of its assistant.
 *
 * <pre>
 * document   = {note} {heading} {block} [end] {footer}
 * heading    = ["📖"] "Transcript" | date | title ("-" | "–") "Transcript" | "Attendees" | names
 * block      = clock {line}                  a time every few minutes, on a line of its own
 * line       = label ":" text | text         the latter goes on with the line above it
 * end        = "Transcription ended after" clock | "Meeting ended after" clock
 * </pre>
 *
 * Only what stands between the first clock after the heading and the end was said: the notes before
 * it are an account by a machine. What stands in a block shares its time by its words.
 */
public final class MeetDocument implements SourceFormat {
  private static final List<String> ENDS =
      List.of("Transcription ended after ", "Meeting ended after ");
  private static final String SECTION = "transcript";

  @Override
  public String id() {
    return "meet-document";
  }

  @Override
  public boolean recognises(SourceText text) {
    return text.layout() == SourceText.Layout.PARAGRAPHS && sectionAt(lines(text)) >= 0;
  }

  @Override
  public Content read(SourceText text) {
    List<String> lines = lines(text);
    int section = sectionAt(lines);
    Heading heading = Heading.of(lines.subList(0, firstClock(lines, section)));
    BlockLines said = new BlockLines(text.path());
    for (int i = firstClock(lines, section); i < lines.size(); i++) {
      long end = endOf(lines.get(i));
      if (end != Cursor.NONE) {
        said.clock(end);
        break;
      }
      take(lines.get(i), said);
    }
    return said.content(heading.title(), heading.start());
  }

  private static void take(String line, BlockLines said) {
    long clock = clockOf(line);
    SpeakerPrefixes.Prefix name = SpeakerPrefixes.findName(line);
    if (clock != Cursor.NONE) {
      said.clock(clock);
    } else if (name != null) {
      said.line(name.label(), line.substring(name.textAt()));
    } else {
      said.goOn(line);
    }
  }

  /** The last heading that has a clock and a speaker after it; minus one where there is none. */
  private static int sectionAt(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isSection(lines.get(i))) {
        int clock = firstClock(lines, i);
        boolean spoken = clock + 1 < lines.size();
        return spoken && SpeakerPrefixes.findName(lines.get(clock + 1)) != null ? i : -1;
      }
    }
    return -1;
  }

  /** The title of the section, or of the whole document. */
  private static boolean isSection(String line) {
    String bare = line.toLowerCase(Locale.ROOT).replace("📖", "").strip();
    boolean titled = bare.endsWith("- " + SECTION) || bare.endsWith("– " + SECTION);
    return bare.equals(SECTION) || titled;
  }

  private static int firstClock(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && clockOf(lines.get(at)) == Cursor.NONE) {
      at++;
    }
    return at;
  }

  private static long clockOf(String line) {
    Cursor cursor = new Cursor(line);
    long clock = cursor.looseClock();
    return cursor.atEnd() ? clock : Cursor.NONE;
  }

  private static long endOf(String line) {
    for (String end : ENDS) {
      if (line.startsWith(end)) {
        Cursor cursor = new Cursor(line);
        cursor.to(end.length());
        return cursor.looseClock();
      }
    }
    return Cursor.NONE;
  }

  private static List<String> lines(SourceText text) {
    return Paragraph.of(text).stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
  }

  /** What stands above the first clock: the nearest title and the nearest date. */
  private record Heading(@Nullable String title, @Nullable LocalDateTime start) {
    static Heading of(List<String> lines) {
      String title = null;
      LocalDateTime start = null;
      for (String line : lines) {
        LocalDateTime date = WrittenDate.find(line);
        start = date == null ? start : date;
        MeetingStamp stamp = MeetingStamp.of(line);
        boolean titled = isSection(line) && !stamp.title().equalsIgnoreCase(SECTION);
        title = titled && stamp.title().length() > SECTION.length() ? stamp.title() : title;
        start = titled && stamp.start() != null ? stamp.start() : start;
      }
      return new Heading(title, start);
    }
  }
}
