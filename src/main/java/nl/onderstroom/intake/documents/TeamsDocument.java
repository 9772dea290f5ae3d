package nl.onderstroom.intake.documents;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.MeetingStamp;
import nl.onderstroom.intake.notation.WrittenDate;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.transcripts.SubRip;
import org.jspecify.annotations.Nullable;

/**
 * A transcript from Teams as a Word document, in the three layouts it has had.
 *
 * <pre>
 * document = {heading} {turn | event}
 * turn     = times | label | text {| text}                2021: "0:0:5.100 --> 0:0:8.250"
 *          | [|] label gap clock | text {| text}          2022: one paragraph; a picture leaves a line
 *          | label gap clock "¶" text {"¶" text}          the same with paragraphs between
 *          | label | clock "¶" text {"¶" text}            and with the clock on its own line
 * heading  = title ["-" day "_" time "-" kind] | date | length       since 2023
 *          | team                                      see {@link DeclaredTeam}: people type it
 * event    = label "started transcription"                in any language
 * |        = a break or the next paragraph                gap = two spaces or more
 * </pre>
 *
 * The date in the heading is in world time, the one behind the title local: the latter counts where
 * it is there. An event is nobody's words. A paragraph without a header goes on with the turn above
 * it.
 */
public final class TeamsDocument implements SourceFormat {
  private static final List<String> EVENT = List.of("transcri", "transkri");
  private static final int LONGEST_EVENT_WORDS = 10;
  private static final SourceFormat SUBTITLES = new SubRip();

  @Override
  public String id() {
    return "teams-document";
  }

  @Override
  public boolean recognises(SourceText text) {
    return text.layout() == SourceText.Layout.PARAGRAPHS
        && (timesAndLabels(text) || TeamsHeaders.of(Paragraph.of(text)).believed());
  }

  @Override
  public Content read(SourceText text) {
    List<Paragraph> paragraphs = Paragraph.of(text);
    Turns turns = new Turns(text.path());
    if (timesAndLabels(text)) {
      paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).forEach(turns::timed);
    } else {
      TeamsHeaders headers = TeamsHeaders.of(paragraphs);
      paragraphs.forEach(paragraph -> turns.stamped(paragraph, headers));
    }
    return turns.content();
  }

  /** A timing line, with a line for who and a line for what after it. */
  private static boolean timesAndLabels(SourceText text) {
    if (SUBTITLES.recognises(text)) {
      return false;
    }
    List<String> lines =
        Paragraph.of(text).stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (TeamsHeaders.findTimes(lines.get(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Goes through the document and keeps the turn that is open. */
  private static final class Turns {
    private final SpokenLines lines;
    private final List<String> said = new ArrayList<>();
    private @Nullable Timing timing;
    private @Nullable String label;
    private @Nullable String title;
    private @Nullable String team;
    private @Nullable LocalDateTime start;
    private @Nullable LocalDateTime worldTime;

    Turns(String path) {
      this.lines = new SpokenLines(path);
    }

    /** A line of the first layout. */
    void timed(String line) {
      Timing times = TeamsHeaders.findTimes(line);
      if (times != null) {
        begin(times, null);
      } else if (timing == null) {
        heading(line);
      } else {
        said.add(line);
      }
    }

    /** A paragraph of a later layout. */
    void stamped(Paragraph paragraph, TeamsHeaders headers) {
      TeamsHeaders.Header header = headers.findBelieved(paragraph);
      if (header != null) {
        begin(header.timing(), header.label());
        said.addAll(header.below(paragraph));
      } else if (timing == null) {
        paragraph.lines().forEach(this::heading);
      } else if (!event(paragraph)) {
        said.addAll(paragraph.lines());
      }
    }

    private void begin(Timing times, @Nullable String speaker) {
      end();
      timing = times;
      label = speaker;
    }

    /** Below times alone the first line is who spoke, unless it is all there is. */
    private void end() {
      boolean unnamed = label == null && said.size() > 1;
      String speaker = unnamed ? Wording.tidy(said.remove(0)) : label;
      if (timing != null) {
        lines.phrase(timing, speaker, String.join(" ", said));
      }
      said.clear();
    }

    private void heading(String line) {
      String declared = DeclaredTeam.find(List.of(line));
      LocalDateTime date = date(line);
      MeetingStamp stamp = MeetingStamp.of(line);
      boolean named = stamp.start() != null || !event(new Paragraph(List.of(line)));
      if (declared != null) {
        team = team == null ? declared : team;
      } else if (date != null) {
        worldTime = worldTime == null ? date : worldTime;
      } else if (title == null && named) {
        title = stamp.title();
        start = stamp.start();
      }
    }

    /** In words, or in digits with nothing else beside them. */
    private static @Nullable LocalDateTime date(String line) {
      boolean digits = line.chars().noneMatch(Character::isLetter);
      return digits ? WrittenDate.findWithin(line) : WrittenDate.find(line);
    }

    Content content() {
      end();
      if (start == null && worldTime != null && timed(worldTime)) {
        lines.note("start-in-greenwich-time");
      }
      return lines.content(title, start == null ? worldTime : start).ofTeam(team);
    }

    /** A day alone is the same everywhere. */
    private static boolean timed(LocalDateTime moment) {
      return !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static boolean event(Paragraph paragraph) {
      String small = paragraph.first().toLowerCase(Locale.ROOT);
      boolean few = Wording.words(Wording.tidy(small)) <= LONGEST_EVENT_WORDS;
      boolean sentence = small.endsWith(".") || small.endsWith("?") || small.endsWith("!");
      return paragraph.lone() && few && !sentence && EVENT.stream().anyMatch(small::contains);
    }
  }
}
