package nl.onderstroom.intake.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.tables.Heading.Column;
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
 * {@link Heading} has the words of headings and their units, {@link CellTimes} the times. Whisper's
 * own table has whole milliseconds under "start" and "end", others whole seconds: see there. A row
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
    List<Table.Row> all = Table.of(text).rows();
    Heading heading = Objects.requireNonNull(Heading.find(all));
    List<Table.Row> rows = all.subList(heading.row() + 1, all.size());
    CellTimes times = times(text.path(), heading, rows);
    SpokenLines lines = new SpokenLines(text.path());
    for (Table.Row row : rows) {
      String speaker = Wording.tidy(unquoted(heading.cell(row, Column.SPEAKER)));
      String said = unquoted(heading.cell(row, Column.TEXT));
      lines.phrase(timing(heading, row, times), speaker.isEmpty() ? null : speaker, said);
    }
    if (times.ofDay()) {
      lines.note("times-of-day");
    }
    return lines.content(title(all, heading), times.start());
  }

  private static CellTimes times(String path, Heading heading, List<Table.Row> rows) {
    List<String> starts = new ArrayList<>();
    long words = 0;
    for (Table.Row row : rows) {
      String text = heading.cell(row, Column.TEXT);
      String start = start(heading, row)[0];
      if (!text.isEmpty() && !start.isEmpty()) {
        starts.add(start);
        words += Wording.words(text); // Cells have single spaces already.
      }
    }
    return CellTimes.of(path, starts, words);
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
    CellTimes lengths = new CellTimes(times.msAUnit(), 0, times.moments(), null);
    return Timing.lasting(startMs, lengths.find(length, unit(heading, Column.DURATION, startUnit)));
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

  private static @Nullable String title(List<Table.Row> rows, Heading heading) {
    return rows.subList(0, heading.row()).stream()
        .filter(Table.Row::lone)
        .map(row -> row.cell(0))
        .filter(cell -> !cell.startsWith("sep="))
        .findFirst()
        .orElse(null);
  }
}
