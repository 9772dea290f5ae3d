package nl.onderstroom.intake.containers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.xml.XmlStream;

/**
 * What a Word document says, as Word shows it.
 *
 * <pre>
 * body      = {paragraph | table}
 * paragraph = p {run}
 * run       = r [vanish] {t | br | cr | tab | noBreakHyphen}     vanish: hidden text
 * table     = tbl {tr {tc {paragraph | table}}}                  a row becomes a line of cells
 * </pre>
 *
 * What was deleted or moved away with changes tracked is gone, what was inserted is there; of two
 * renderings of one shape the first counts; comments, notes, headers and footers stand elsewhere
 * and are nobody's words. A table in a cell is part of the cell.
 */
final class WordDocument implements XmlStream.Finder {
  private final BoundedText text;

  /** Paragraphs that are open: one in a text box stands within another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  private final StringBuilder row = new StringBuilder();
  private int runs;
  private int tables;
  private int gone;
  private boolean words;
  private boolean hidden;

  private WordDocument(BoundedText text) {
    this.text = text;
  }

  static SourceText text(Parts parts, String main, BoundedText text) {
    WordDocument document = new WordDocument(text);
    parts.read(main, document);
    return new SourceText(text.path(), text.take(), "docx", SourceText.Layout.PARAGRAPHS);
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "r" -> runs++;
      case "t" -> words = true;
      case "tab" -> sign(' ');
      case "noBreakHyphen" -> sign('-');
      case "br", "cr" -> sign(SourceText.BREAK);
      case "vanish" -> hidden |= runs > 0 && !off(attributes.getOrDefault("val", "true"));
      case "tbl" -> tables++;
      case "del", "moveFrom", "Fallback" -> gone++;
      default -> {}
    }
  }

  @Override
  public void text(String piece) {
    if (words && said()) {
      paragraphs.element().append(piece.replace('\t', ' ').replace('\r', ' ').replace('\n', ' '));
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p" -> endParagraph(paragraphs.pop());
      case "r" -> {
        runs--;
        hidden = false;
      }
      case "t" -> words = false;
      case "tc" -> row.append(tables == 1 ? '\t' : ' ');
      case "tr" -> endRow();
      case "tbl" -> tables--;
      case "del", "moveFrom", "Fallback" -> gone--;
      default -> {}
    }
  }

  /** Outside runs the same names define styles: a tab there is a stop. */
  private void sign(char sign) {
    if (runs > 0 && said()) {
      paragraphs.element().append(sign);
    }
  }

  private boolean said() {
    return gone == 0 && !hidden && !paragraphs.isEmpty();
  }

  private void endParagraph(StringBuilder paragraph) {
    if (tables > 0) {
      row.append(paragraph.toString().replace(SourceText.BREAK, ' ')).append(' ');
    } else if (gone == 0) {
      text.add(paragraph);
      text.add("\n");
    }
  }

  private void endRow() {
    if (tables == 1) {
      text.add(row);
      text.add("\n");
      row.setLength(0);
    }
  }

  private static boolean off(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }
}
