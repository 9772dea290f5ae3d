package nl.onderstroom.intake.tables;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.WrittenDate;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.spoken.TurnTimes;
import nl.onderstroom.intake.spoken.TurnTimes.Ends;
import nl.onderstroom.intake.tables.Heading.Column;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A transcript in a table: CSV or TSV.
 *
 * <pre>
 * table   = [title row] heading row, {row}       semicolons, commas or tabs; columns in any order
 * heading = text, (speaker | start, (end | duration)), anything else
 * start   = time | time dash time                both in one column
 * </pre>
 *
 * A column for the team tells whose meeting it is, where it says the same in all rows. {@link
 * Heading} has the words of headings and their units, {@link CellTimes} the times. Whisper's own
 * table has whole milliseconds under "start" and "end", others whole seconds: see there. A row
 * without words is nothing said; a row without a speaker stays without one.
 */
public final class TranscriptTable implements SourceFormat {
  private static final String DASHES = "-–—>";

  /** How files begin that are no tables, whatever may stand in them. */
  private static final List<String> OTHERS =
      List.of("{", "[", "<", "WEBVTT", "File type =", "@Begin", "@UTF8", "BEGIN:VCALENDAR");

  @Override
  public String id() {
    return "transcript-table";
  }

  @Override
  public boolean recognises(SourceText text) {
    String first = text.text().stripLeading();
    List<Table.Row> rows = Table.head(text).rows();
    return OTHERS.stream().noneMatch(first::startsWith)
        && Heading.find(rows) != null
        && !Register.heads(rows);
  }

  @Override
  public Content read(SourceText text) {
    return read(text.path(), Table.of(text).rows());
  }

  /**
   * @param all rows, one of which heads a transcript
   */
  static Content read(String path, List<Table.Row> all) {
    Heading found = Objects.requireNonNull(Heading.find(all));
    TranscriptRows rows = TranscriptRows.of(path, found, all);
    CellTimes times = times(path, rows);
    SpokenLines lines = new SpokenLines(path);
    TurnTimes turns = new TurnTimes(turns(rows, times), times.clocks(), Ends.OF_THE_TURN);
    boolean unit = found.units().containsKey(Column.START);
    FileNote numbers =
        times.numbers().findNote(unit ? found.cell(all.get(found.row()), Column.START) : null);
    if (numbers != null) {
      lines.note(numbers);
    }
    turns.tell(lines);
    boolean unread = times.written() > 0 && !turns.timed();
    if (unread) {
      lines.note("times-not-read");
    }
    String title = Register.title(all, found.row());
    LocalDateTime told = start(path, rows, times, turns);
    LocalDateTime start = told == null && title != null ? WrittenDate.findWithin(title) : told;
    Content content = lines.content(title, start).ofTeam(rows.findTeam()).with(rows.notes());
    checkSpoken(path, found, content);
    return content;
  }

  /** Days off and plannings have a start, an end and words as well. */
  private static void checkSpoken(String path, Heading heading, Content content) {
    boolean unlikely =
        content.lines().stream().allMatch(line -> line.span() == null)
            || content.notes().stream().anyMatch(note -> note.code().equals("times-implausible"));
    if (!heading.has(Column.SPEAKER) && !content.lines().isEmpty() && unlikely) {
      throw new UserProblem("nobody-inside", path);
    }
  }

  private static List<Phrase> turns(TranscriptRows rows, CellTimes times) {
    Heading heading = rows.heading();
    List<Phrase> turns = new ArrayList<>();
    for (Table.Row row : rows.rows()) {
      String speaker = Wording.tidy(unquoted(heading.cell(row, Column.SPEAKER)));
      String text = unquoted(heading.cell(row, Column.TEXT));
      if (!text.isEmpty()) {
        Timing timing = timing(heading, row, times);
        turns.add(new Phrase(timing, speaker.isEmpty() ? null : speaker, text));
      }
    }
    return turns;
  }

  /** The first moment; else the day in a column of its own, at the first time of the day. */
  private static @Nullable LocalDateTime start(
      String path, TranscriptRows rows, CellTimes times, TurnTimes turns) {
    LocalDate told = times.numbers().findDay();
    LocalDate day = told == null ? rows.findDay(path) : told;
    return times.start() != null || day == null
        ? times.start()
        : day.atStartOfDay().plus(Duration.ofMillis(turns.offsetMs()));
  }

  private static CellTimes times(String path, TranscriptRows rows) {
    Heading heading = rows.heading();
    List<CellTimes.Row> written = new ArrayList<>();
    for (Table.Row row : rows.rows()) {
      String text = heading.cell(row, Column.TEXT);
      String start = start(heading, row)[0];
      if (!text.isEmpty() && !start.isEmpty()) {
        String end = unquoted(heading.cell(row, Column.END));
        int words = Wording.words(text); // Cells have single spaces.
        written.add(new CellTimes.Row(start, end, words));
      }
    }
    return CellTimes.of(path, written, heading.units().get(Column.START));
  }

  private static Timing timing(Heading heading, Table.Row row, CellTimes times) {
    String[] start = start(heading, row);
    Integer startUnit = heading.units().get(Column.START);
    Long startMs = times.find(start[0], startUnit);
    String end = start.length > 1 ? start[1] : unquoted(heading.cell(row, Column.END));
    Long endMs = times.find(end, unit(heading, Column.END, startUnit));
    if (endMs != null) {
      return new Timing(startMs, endMs);
    }
    String length = unquoted(heading.cell(row, Column.DURATION));
    Integer lengthUnit = unit(heading, Column.DURATION, startUnit);
    return Timing.lasting(startMs, times.lengths().find(length, lengthUnit));
  }

  private static @Nullable Integer unit(Heading heading, Column column, @Nullable Integer start) {
    Integer told = heading.units().get(column);
    return told == null ? start : told;
  }

  /** A start, or a start and an end: cut at the first dash between two times. */
  private static String[] start(Heading heading, Table.Row row) {
    String written = unquoted(heading.cell(row, Column.START));
    int last = written.lastIndexOf(':');
    for (int i = written.indexOf(':') + 1; i < last; i++) {
      if (DASHES.indexOf(written.charAt(i)) >= 0) {
        String end = written.substring(i).replace("-", "").replace(">", "").strip();
        return new String[] {
          written.substring(0, i).strip(), end.replaceFirst("^[–—]", "").strip()
        };
      }
    }
    return new String[] {written};
  }

  /** Between tabs quotes are kept, since Teams quotes nothing there; a spreadsheet does. */
  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }
}
