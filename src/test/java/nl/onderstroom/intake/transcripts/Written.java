package nl.onderstroom.intake.transcripts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;

/** Transcripts as short texts, so that a test reads like what it expects. */
public final class Written {
  private Written() {}

  public static Document document(String text) {
    return new FileReader(Formats.ALL).read("a.txt", text.getBytes(UTF_8)).expectDocument();
  }

  public static Content content(String text) {
    return document(text).content();
  }

  /** {@code 0.0-1.5 Anna: hoi}; without times {@code Anna: hoi}; nobody is a dash. */
  public static List<String> lines(String text) {
    return lines(content(text));
  }

  public static List<String> lines(Content content) {
    return content.lines().stream().map(Written::line).toList();
  }

  public static List<String> notes(String text) {
    return content(text).notes().stream().map(n -> n.line() + " " + n.code()).toList();
  }

  private static String line(Line line) {
    String times =
        line.span() == null
            ? ""
            : String.format(
                Locale.ROOT,
                "%.1f-%.1f ",
                line.span().startMs() / 1000.0,
                line.span().endMs() / 1000.0);
    return times + (line.label() == null ? "-" : line.label()) + ": " + line.text();
  }
}
