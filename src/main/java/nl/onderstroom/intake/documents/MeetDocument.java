package nl.onderstroom.intake.documents;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.MeetingStamp;
import nl.onderstroom.intake.notation.WrittenDate;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.BlockLines;
import nl.onderstroom.intake.transcripts.SpeakerPrefix;
import org.jspecify.annotations.Nullable;

/**
 * A transcript from Google Meet as a Word document, alone or behind the notes of its assistant.
 *
 * <pre>
 * document   = {note} {heading} {block} [end] {footer}
 * heading    = ["📖"] "Transcript" | date | title ("-" | "–") "Transcript" | "Attendees" | names
 *            | team                          see {@link DeclaredTeam}
 * block      = [clock] {line}                a time every few minutes, on a line of its own
 * line       = label ":" text | text         the latter goes on with the line above it
 * end        = see {@link MeetEnd}
 * </pre>
 *
 * Only what stands between the heading and the end was said: the notes before it are an account by
 * a machine. Older documents have no time above the first block, which begins at zero; it begins
 * with a name, one of which recurs. What stands in a block shares its time by its words.
 */
public final class MeetDocument implements SourceFormat {
  /** The heading of the section, as Google writes it in the languages around us. */
  private static final Set<String> SECTIONS =
      Set.of("transcript", "transcriptie", "transkript", "transcription", "transcripción");

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
    int first = beginning(lines, sectionAt(lines));
    Heading heading = Heading.of(lines.subList(0, first));
    BlockLines said = new BlockLines(text.path());
    for (int i = first; i < lines.size(); i++) {
      if (MeetEnd.at(lines, i)) {
        end(MeetEnd.clockOf(lines.get(i)), said);
        break;
      }
      take(lines.get(i), said);
    }
    return said.content(heading.title(), heading.start())
        .ofTeam(DeclaredTeam.find(lines.subList(0, first)));
  }

  private static void take(String line, BlockLines said) {
    long clock = clockOf(line);
    SpeakerPrefix name = SpeakerPrefix.findName(line);
    if (clock != Cursor.NONE) {
      said.clock(clock);
    } else if (name != null) {
      said.line(name.label(), line.substring(name.textAt()));
    } else {
      said.goOn(line);
    }
  }

  private static void end(long clock, BlockLines said) {
    if (clock != Cursor.NONE) {
      said.clock(clock);
    }
  }

  /** The last heading that has a clock and a speaker after it; minus one where there is none. */
  private static int sectionAt(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isSection(lines.get(i))) {
        int clock = firstClock(lines, i);
        boolean spoken = clock + 1 < lines.size();
        return spoken && SpeakerPrefix.findName(lines.get(clock + 1)) != null ? i : -1;
      }
    }
    return -1;
  }

  /** The title of the section, or of the whole document. */
  private static boolean isSection(String line) {
    String bare = line.toLowerCase(Locale.ROOT).replace("📖", "").strip();
    int dash = Math.max(bare.lastIndexOf("- "), bare.lastIndexOf("– "));
    return SECTIONS.contains(dash < 0 ? bare : bare.substring(dash + 2));
  }

  /** The first clock, or the first name above it where somebody there speaks again. */
  private static int beginning(List<String> lines, int section) {
    int clock = firstClock(lines, section);
    Map<String, Integer> turns = new HashMap<>();
    for (String line : lines.subList(section + 1, lines.size())) {
      SpeakerPrefix name = SpeakerPrefix.findName(line);
      if (name != null) {
        turns.merge(name.label(), 1, Integer::sum);
      }
    }
    int first = clock;
    boolean again = false;
    for (int i = clock - 1; i > section; i--) {
      SpeakerPrefix name = SpeakerPrefix.findName(lines.get(i));
      first = name == null ? first : i;
      again |= name != null && turns.getOrDefault(name.label(), 0) > 1;
    }
    return again ? first : clock;
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
        boolean titled = isSection(line) && !isSection(stamp.title());
        title = titled ? stamp.title() : title;
        start = titled && stamp.start() != null ? stamp.start() : start;
      }
      return new Heading(title, start);
    }
  }
}
