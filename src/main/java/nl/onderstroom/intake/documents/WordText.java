package nl.onderstroom.intake.documents;

import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.plain.PlainText;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.tables.TranscriptTable;

/**
 * A transcript that somebody typed or pasted in Word.
 *
 * <pre>
 * document = {paragraph}            each line of it as in {@link PlainText}; tables are left out
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
    return text.text().indexOf('\t') < 0
        ? content
        : content.with(new Content.FileNote(null, "tables-not-read"));
  }

  /** Line after line, as if it had been saved as plain text without its tables. */
  private static SourceText plain(SourceText text) {
    StringBuilder lines = new StringBuilder();
    for (Lines all = new Lines(text.text()); all.more(); ) {
      String line = all.next();
      if (line.indexOf('\t') < 0) {
        lines.append(line.replace(SourceText.BREAK, '\n')).append('\n');
      }
    }
    return new SourceText(text.path(), lines.toString(), text.encoding());
  }
}
