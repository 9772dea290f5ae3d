package nl.onderstroom.intake.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say who speaks and when, in a document of Teams. "Pauze 10:30" has nearly the shape of
 * one: with a single space it is believed only where the same name stands before several times;
 * with the clock on the next line, where any name does.
 */
final class TeamsHeaders {
  private static final int LONGEST_LABEL = 100;

  /** A header by its shape; {@code wide} is the gap that Teams leaves and people do not. */
  record Header(String label, Timing timing, boolean wide, int lines) {
    /** What stands below it in its own paragraph. */
    List<String> below(Paragraph paragraph) {
      return paragraph.lines().subList(lines, paragraph.lines().size());
    }
  }

  private final Map<String, Integer> labels = new HashMap<>();
  private int believed;

  /** Somebody stands above a clock of his own more than once. */
  private boolean pairs;

  private int withText;

  private TeamsHeaders() {}

  static TeamsHeaders of(List<Paragraph> paragraphs) {
    TeamsHeaders headers = new TeamsHeaders();
    for (Paragraph paragraph : paragraphs) {
      Header header = find(paragraph);
      if (header != null) {
        boolean again = headers.labels.merge(header.label(), 1, Integer::sum) > 1;
        headers.pairs |= again && header.lines() > 1;
      }
    }
    for (Paragraph paragraph : paragraphs) {
      boolean found = headers.findBelieved(paragraph) != null;
      headers.believed += found ? 1 : 0;
      headers.withText += found && !paragraph.lone() ? 1 : 0;
    }
    return headers;
  }

  /** Whether there are enough of them to make a transcript. */
  boolean believed() {
    return withText > 0 || believed > 1;
  }

  /** Null where the paragraph does not begin with one. */
  @Nullable Header findBelieved(Paragraph paragraph) {
    Header header = find(paragraph);
    if (header == null) {
      return null;
    }
    boolean recurs = labels.getOrDefault(header.label(), 0) > 1;
    boolean believed = header.lines() > 1 ? pairs : header.wide() || recurs;
    return believed ? header : null;
  }

  /** Two clocks with an arrow between, and nothing else; null where that is not so. */
  static @Nullable Timing findTimes(String line) {
    Cursor cursor = new Cursor(line);
    long start = cursor.bareClock();
    cursor.skipSpaces();
    boolean arrow = start != Cursor.NONE && cursor.take("-->");
    cursor.skipSpaces();
    long end = arrow ? cursor.bareClock() : Cursor.NONE;
    cursor.skipSpaces();
    return end == Cursor.NONE || !cursor.atEnd() ? null : new Timing(start, end);
  }

  /** On the first line, or with the clock alone on the second. */
  private static @Nullable Header find(Paragraph paragraph) {
    Header header = find(paragraph.first());
    if (header != null || paragraph.lone() || !named(Wording.tidy(paragraph.first()))) {
      return header;
    }
    String second = paragraph.lines().get(1);
    Cursor cursor = new Cursor(second);
    long start = cursor.looseClock();
    return start == Cursor.NONE || !cursor.atEnd()
        ? null
        : new Header(Wording.tidy(paragraph.first()), new Timing(start, null), true, 2);
  }

  private static @Nullable Header find(String line) {
    int at = line.length();
    while (at > 0 && "0123456789:".indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    String label = Wording.tidy(line.substring(0, at));
    boolean gap = at > 0 && at < line.length() && line.charAt(at - 1) == ' ';
    Cursor cursor = new Cursor(line);
    cursor.to(at);
    long start = gap && named(label) ? cursor.looseClock() : Cursor.NONE;
    boolean wide = at > 1 && line.charAt(at - 2) == ' ';
    return start == Cursor.NONE || !cursor.atEnd()
        ? null
        : new Header(label, new Timing(start, null), wide, 1);
  }

  private static boolean named(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && label.indexOf(": ") < 0
        && (label.chars().anyMatch(Character::isLetter) || unnamed(label));
  }

  /** How Teams names a voice that it does not know, {@code @1}, and who dials in. */
  private static boolean unnamed(String label) {
    boolean sign = label.charAt(0) == '@' || label.charAt(0) == '+';
    return sign && label.length() > 1 && Cursor.isDigit(label.charAt(1));
  }
}
