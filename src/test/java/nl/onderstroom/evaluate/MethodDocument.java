package nl.onderstroom.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code docs/method.md}: the cards, and behind them what {@code make evaluate} found.
 *
 * <pre>
 * page = cards [ newline begin newline evaluation end newline ]
 * </pre>
 */
public final class MethodDocument {
  private static final String BEGIN = "\n<!-- make evaluate: begin -->\n";
  private static final String END = "<!-- make evaluate: end -->\n";

  private MethodDocument() {}

  static String of(String cards, String evaluation) {
    return cards + BEGIN + evaluation + END;
  }

  public static String cards(String page) {
    int begin = page.indexOf(BEGIN);
    return begin < 0 ? page : page.substring(0, begin);
  }

  /** Empty where the page has none. */
  public static String evaluation(String page) {
    int begin = page.indexOf(BEGIN);
    return begin < 0 || !page.endsWith(END)
        ? ""
        : page.substring(begin + BEGIN.length(), page.length() - END.length());
  }

  /**
   * All but the figures: the text, and of each row what is measured, on which data, with what aim.
   */
  static List<String> outline(String evaluation) {
    List<String> outline = new ArrayList<>();
    for (String line : evaluation.lines().toList()) {
      String[] cells = line.split(" \\| ", -1);
      outline.add(
          line.startsWith("| ")
              ? cells[0] + " | " + cells[1] + " | " + cells[cells.length - 1]
              : line);
    }
    return outline;
  }

  /** Whether this is an evaluation of what is evaluated today, whatever its figures. */
  public static List<String> outlineOf(String page) {
    return outline(evaluation(page));
  }

  /** The outline that a page made today would have. */
  public static List<String> outlineToday() {
    return outline(new Evaluation(Sections.ALL).outline());
  }
}
