package nl.onderstroom.intake.containers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.xml.XmlStream;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an Excel file that people see, in their order.
 *
 * <pre>
 * workbook = [workbookPr date1904], sheets {sheet name id [state]}
 * </pre>
 */
final class Workbook implements XmlStream.Finder {
  private final Parts parts;
  private final Relations relations;
  private final String main;

  /** Parts by the names of their sheets. */
  private final Map<String, String> visible = new LinkedHashMap<>();

  private boolean from1904;

  Workbook(Parts parts, String main) {
    this.parts = parts;
    this.main = main;
    this.relations = Relations.of(parts, main);
  }

  List<SourceText> texts(BoundedText text) {
    parts.read(main, this);
    List<String> shared = shared();
    CellStyles styles = new CellStyles(from1904);
    read(relations.findKind("styles"), styles);
    List<SourceText> texts = new ArrayList<>();
    visible.forEach(
        (sheet, part) -> {
          SheetRows rows = new SheetRows(shared, styles, text);
          parts.read(part, rows);
          texts.add(
              new SourceText(text.path(), rows.take(), "xlsx", SourceText.Layout.CELLS, sheet));
        });
    return texts;
  }

  /** Excel knows no slashes and no name twice; whoever imitates it may. */
  private String name(String written) {
    String plain = Folding.clean(written.replace('/', '-'));
    String name = plain.isEmpty() ? "sheet" : plain;
    for (int i = 2; visible.containsKey(name); i++) {
      name = plain + " (" + i + ")";
    }
    return name;
  }

  private List<String> shared() {
    SharedTexts shared = new SharedTexts();
    read(relations.findKind("sharedStrings"), shared);
    return shared.texts();
  }

  private void read(@Nullable String part, XmlStream.Finder finder) {
    if (part != null) {
      parts.read(part, finder);
    }
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getOrDefault("date1904", "0");
      from1904 = value.equals("1") || value.equals("true");
    } else if (name.equals("sheet")) {
      String part = relations.find(attributes.getOrDefault("id", ""));
      if (part != null && attributes.getOrDefault("state", "visible").equals("visible")) {
        visible.put(name(attributes.getOrDefault("name", "")), part);
      }
    }
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String name) {}
}
