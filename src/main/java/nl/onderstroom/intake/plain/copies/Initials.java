package nl.onderstroom.intake.plain.copies;

import java.util.Locale;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.transcripts.SpeakerLabel;

/**
 * The initials that stand for a picture of who speaks, and are copied with the name below them:
 * {@code AV}, {@code Anna de Vries}. They are left out; below two of them a text stays as it is.
 */
final class Initials {
  private static final int ENOUGH = 2;
  private static final int LONGEST = 3;

  /** With spaces around. */
  private static final int LONGEST_LINE = 10;

  private Initials() {}

  static String dropped(String text) {
    int found = 0;
    for (Lines lines = new Lines(text); lines.more() && found < ENOUGH; ) {
      found += stand(lines.next(), lines.peek()) ? 1 : 0;
    }
    return found < ENOUGH ? text : rewritten(text);
  }

  private static String rewritten(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (Lines lines = new Lines(text); lines.more(); ) {
      String line = lines.next();
      if (!stand(line, lines.peek())) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  /** The first letters of the first name and of another one. */
  private static boolean stand(String written, String below) {
    if (written.length() > LONGEST_LINE) {
      return false;
    }
    String line = written.strip();
    String name = below.strip();
    if (line.length() < 2
        || line.length() > LONGEST
        || !line.equals(line.toUpperCase(Locale.ROOT))
        || name.indexOf(' ') < 0
        || !SpeakerLabel.name(name)) {
      return false;
    }
    String capitals = name.replaceAll("(\\p{L})\\p{L}*[^\\p{L}]*", "$1").toUpperCase(Locale.ROOT);
    return capitals.charAt(0) == line.charAt(0)
        && capitals.indexOf(line.charAt(line.length() - 1), 1) > 0;
  }
}
