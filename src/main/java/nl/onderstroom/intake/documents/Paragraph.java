package nl.onderstroom.intake.documents;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Lines;

/** A paragraph of a document: its lines that say something, as written but for the ends. */
record Paragraph(List<String> lines) {
  private static final char FIXED_SPACE = '\u00A0';

  Paragraph {
    lines = List.copyOf(lines);
  }

  /** Those that say something; rows of tables are none. */
  static List<Paragraph> of(SourceText document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Lines all = new Lines(document.text()); all.more(); ) {
      String written = all.next();
      List<String> lines =
          written
              .replace(FIXED_SPACE, ' ')
              .replace(SourceText.BREAK, '\n')
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList();
      if (!lines.isEmpty() && written.indexOf('\t') < 0) {
        paragraphs.add(new Paragraph(lines));
      }
    }
    return paragraphs;
  }

  String first() {
    return lines.get(0);
  }

  boolean lone() {
    return lines.size() == 1;
  }
}
