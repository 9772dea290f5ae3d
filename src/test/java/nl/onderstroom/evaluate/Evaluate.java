package nl.onderstroom.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onderstroom.cli.Called;
import nl.onderstroom.evaluate.tasks.Listening;

/**
 * Prints how good the annotators are, and makes {@code docs/method.md} anew: the cards as they are
 * now, and these figures. Where data are missing the page keeps the figures it had: those on a part
 * of the data would pass for figures on all.
 */
public final class Evaluate {
  private static final Path PAGE = Path.of("docs", "method.md");

  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(System.getProperty("onderstroom.data", "../shared/data"));
    Material material = new Material(data, new Listening());
    Evaluation evaluation = new Evaluation(Sections.ALL);
    String table = evaluation.measured(material);
    System.out.print(table);
    boolean complete = evaluation.complete(material);
    String before = MethodDocument.evaluation(Files.readString(PAGE, StandardCharsets.UTF_8));
    String page = MethodDocument.of(cards(), complete ? table : before);
    Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    System.err.println(
        complete
            ? "Written into " + PAGE + "."
            : "Data are missing in " + data + "; the figures in " + PAGE + " stay as they are.");
  }

  private static String cards() {
    return Called.with("explain", "--markdown").out();
  }
}
