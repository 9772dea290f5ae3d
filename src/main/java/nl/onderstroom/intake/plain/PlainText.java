package nl.onderstroom.intake.plain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.logs.TeamsChat;
import nl.onderstroom.intake.logs.ZoomChat;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.plain.copies.Copies;
import nl.onderstroom.intake.plain.lines.PlainShapes;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.TurnTimes;
import nl.onderstroom.intake.tables.TranscriptTable;
import nl.onderstroom.intake.transcripts.SubRip;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as plain text, with or without times.
 *
 * <pre>
 * file     = [title line {line}] {turn}
 * turn     = [time] label ":" text {line}       [00:01:02] Anna: text
 *          | label time ":" text {line}         Anna (00:01): text
 *          | label time, line {line}            Anna  0:04, and the text below it
 *          | time, label ":" text {line}        the time on a line of its own
 *          | time label, line {line}           the same the other way round, or on two lines
 *          | time text {line}                   nobody named
 * </pre>
 *
 * {@link PlainShapes} has the shapes of lines, {@link PlainHabits} what the whole file tells of
 * them. Where only starts are known, a turn ends at the next start, but not later than its words
 * take (400 ms a word and a second); the last one ends by its words. Turns without a time of their
 * own share the stretch after the last time by their words. Without any times there are no spans.
 */
public final class PlainText implements SourceFormat {
  private static final int LONGEST_PREAMBLE = 40;

  private static final List<String> OTHERS =
      List.of(
          "{",
          "WEBVTT",
          "File type =",
          "@Begin",
          "@UTF8",
          "BEGIN:VCALENDAR",
          "[Script Info]",
          "[ti:",
          "[ar:",
          "[al:");

  /** In the first line of what Praat writes, whatever stands before it. */
  private static final String PRAAT = "ooTextFile";

  /** With tabs between its cells a row may look as a line. */
  private static final SourceFormat TABLE = new TranscriptTable();

  private static final int LINES_TO_JUDGE = 20;
  private static final int CHARACTERS_TO_JUDGE = 200_000;

  @Override
  public String id() {
    return "plain-text";
  }

  @Override
  public boolean recognises(SourceText text) {
    boolean table = text.text().indexOf('\t') >= 0 && TABLE.recognises(text);
    if (text.layout() != SourceText.Layout.LINES || table || othersBusiness(text.text())) {
      return false;
    }
    PlainTurns turns = new PlainTurns(beginning(text));
    boolean clocked = turns.timed() && turns.size() > 1;
    return (turns.named() || clocked)
        && turns.spoken()
        && !turns.reported()
        && !turns.listed()
        && turns.preamble().size() <= LONGEST_PREAMBLE;
  }

  @Override
  public Content read(SourceText text) {
    PlainTurns turns = new PlainTurns(text);
    TurnTimes times = turns.times();
    SpokenLines lines = new SpokenLines(text.path());
    note(turns, lines);
    times.tell(lines);
    PlainHeading heading = PlainHeading.of(turns.preamble());
    Content content =
        lines
            .content(heading.title(), start(heading, times))
            .ofTeam(DeclaredTeam.find(turns.preamble()));
    return turns.preamble().isEmpty()
        ? content
        : content.with(List.of(new FileNote(1, "lines-before-first-speaker")));
  }

  private static void note(PlainTurns turns, SpokenLines lines) {
    if (turns.likeMinutes()) {
      lines.note("like-minutes");
    }
    if (turns.habits().numbered()) {
      lines.note("numbered-lines");
    }
    if (turns.habits().leading()) {
      lines.note("numbers-before-names");
    }
  }

  /** A day in the heading and times of the day tell together when it began. */
  private static @Nullable LocalDateTime start(PlainHeading heading, TurnTimes times) {
    LocalDateTime day = heading.start();
    boolean midnight = day != null && day.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day == null || !midnight ? day : day.plus(Duration.ofMillis(times.offsetMs()));
  }

  /** Enough to judge by; cut at the end of a line. */
  private static SourceText beginning(SourceText text) {
    String all = text.text();
    int end = all.length() <= CHARACTERS_TO_JUDGE ? -1 : all.lastIndexOf('\n', CHARACTERS_TO_JUDGE);
    return end < 0 ? text : new SourceText(text.path(), all.substring(0, end), text.encoding());
  }

  /** Subtitles, markup, JSON, Praat and chat have labels before colons too. */
  private static boolean othersBusiness(String text) {
    String first = text.stripLeading();
    boolean markup = first.startsWith("<") && !Copies.names(text);
    if (markup || OTHERS.stream().anyMatch(first::startsWith)) {
      return true;
    }
    Lines lines = new Lines(text);
    for (int i = 0; i < LINES_TO_JUDGE && lines.more(); i++) {
      String line = lines.next();
      if (twoClocks(line) || chat(line) || line.contains(PRAAT)) {
        return true;
      }
    }
    return first.startsWith("[") && first.substring(1).stripLeading().startsWith("{");
  }

  private static boolean chat(String line) {
    return TeamsChat.begins(line) || ZoomChat.begins(line) || PlainShapes.chat(line);
  }

  /** The timing line of SubRip, or of SubViewer with its comma. */
  private static boolean twoClocks(String line) {
    Cursor cursor = new Cursor(line);
    boolean first = cursor.looseClock() != Cursor.NONE;
    cursor.skipSpaces();
    return (first && cursor.take(",")) || SubRip.isTiming(line);
  }
}
