package nl.onderstroom.intake.documents;

import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.plain.PlainHeading;
import nl.onderstroom.intake.plain.PlainText;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.tables.TranscriptTable;
import org.jspecify.annotations.Nullable;

/**
 * A transcript that somebody typed or pasted in Word.
 *
 * <pre>
 * document = {paragraph}            each line of it as in {@link PlainText}; of tables only the
 *                                   rows of day and team are read
 * </pre>
 *
 * What a tool made is read as what it is; and so is a document whose words stand in a table.
 */
public final class WordText implements SourceFormat {
  private static final List<SourceFormat> OTHERS =
      List.of(new MeetDocument(), new TeamsDocument(), new TranscriptTable());

  private final PlainText plain = new PlainText();

  @Override
  public String id() {
    return "word-text";
  }

  @Override
  public boolean recognises(SourceText text) {
    return text.layout() == SourceText.Layout.PARAGRAPHS
        && OTHERS.stream().noneMatch(other -> other.recognises(text))
        && plain.recognises(plain(text));
  }

  @Override
  public Content read(SourceText text) {
    Content content = plain.read(plain(text));
    boolean tables = text.text().lines().anyMatch(line -> isRow(line) && findFact(line) == null);
    return tables ? content.with(List.of(new Content.FileNote(null, "tables-not-read"))) : content;
  }

  /** Line after line, as if it had been saved as plain text without its tables. */
  private static SourceText plain(SourceText text) {
    StringBuilder lines = new StringBuilder();
    for (Lines all = new Lines(text.text()); all.more(); ) {
      String line = all.next();
      String said = isRow(line) ? findFact(line) : line.replace(SourceText.BREAK, '\n');
      if (said != null) {
        lines.append(said).append('\n');
      }
    }
    return new SourceText(text.path(), lines.toString(), text.encoding());
  }

  private static boolean isRow(String line) {
    return line.indexOf('\t') >= 0;
  }

  /** As it would stand in a line; null where the row says anything else. */
  private static @Nullable String findFact(String row) {
    List<String> cells =
        Stream.of(row.split("\t", -1)).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    String name = cells.isEmpty() ? "" : cells.get(0).replace(":", "").strip();
    boolean fact = PlainHeading.announces(name) || DeclaredTeam.heads(name);
    return fact && cells.size() == 2 ? name + ": " + cells.get(1) : null;
  }
}
