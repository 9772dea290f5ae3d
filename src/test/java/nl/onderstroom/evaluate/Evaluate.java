package nl.onderstroom.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onderstroom.evaluate.tasks.Listening;

/**
 * Prints how good the annotators are, and writes it into {@code docs/method.md} when all the data
 * are there: figures on a part of them would pass for figures on all.
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
    if (evaluation.complete(material)) {
      String page = Files.readString(PAGE, StandardCharsets.UTF_8);
      Files.writeString(PAGE, MethodDocument.with(page, table), StandardCharsets.UTF_8);
      System.err.println("Written into " + PAGE + ".");
    } else {
      System.err.println("Data are missing in " + data + "; " + PAGE + " stays as it is.");
    }
  }
}
