package nl.onderstroom.intake.plain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.MeetingStamp;
import nl.onderstroom.intake.notation.WrittenDate;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the first turn of a plain transcript.
 *
 * <pre>
 * heading = {title [date] | [announcing ":"] date ["•" length] | title stamp}
 * </pre>
 *
 * Its words are data, in {@code /intake/plain-heading.json}. The month of a date on its own is in
 * words, see {@link WrittenDate}; {@link MeetingStamp} has the stamp. Of the times that are found
 * the first one counts.
 */
public record PlainHeading(@Nullable String title, @Nullable LocalDateTime start) {
  private static final Words WORDS = Json.resource("/intake/plain-heading.json", Words.class);

  /**
   * The data.
   *
   * @param announcing a date of the meeting
   * @param titling what stands before a title
   * @param noTitles that tools write above each transcript
   * @param ofTheFile with which a date is that of the document, not of the meeting
   * @param beforeLength what stands between the date and how long it took
   */
  record Words(
      List<String> announcing,
      List<String> titling,
      Set<String> noTitles,
      List<String> ofTheFile,
      String beforeLength) {}

  static PlainHeading of(List<String> lines) {
    String title = lines.stream().filter(PlainHeading::titles).findFirst().orElse(null);
    for (String line : lines) {
      MeetingStamp stamp = MeetingStamp.of(line);
      boolean first = line.equals(title);
      LocalDateTime date = stamp.start() == null ? findDate(line, first) : stamp.start();
      if (date != null) {
        return new PlainHeading(bare(title), date);
      }
    }
    return new PlainHeading(bare(title), null);
  }

  /** Whether the day of the meeting stands behind it. */
  public static boolean announces(String words) {
    return WORDS.announcing().contains(Folding.fold(words) + ":");
  }

  /** A date alone is none ("Weekstart 4 maart 2026" is), nor is the word for what it is. */
  private static boolean titles(String line) {
    boolean date = Cursor.isDigit(line.charAt(0)) && WrittenDate.find(line) != null;
    return !date && !WORDS.noTitles().contains(Folding.fold(line));
  }

  private static @Nullable String bare(@Nullable String line) {
    if (line == null) {
      return null;
    }
    String small = line.toLowerCase(Locale.ROOT);
    int from =
        WORDS.titling().stream()
            .filter(small::startsWith)
            .mapToInt(String::length)
            .findFirst()
            .orElse(0);
    String title = MeetingStamp.of(line.substring(from).strip()).title();
    return title.isEmpty() ? line : title;
  }

  /** In a title it stands among other words, and after "Datum:" in digits as well. */
  private static @Nullable LocalDateTime findDate(String line, boolean first) {
    String small = line.toLowerCase(Locale.ROOT);
    int from =
        WORDS.announcing().stream()
            .filter(small::startsWith)
            .mapToInt(String::length)
            .findFirst()
            .orElse(0);
    int to = line.indexOf(WORDS.beforeLength(), from);
    String bare = line.substring(from, to < 0 ? line.length() : to).strip();
    LocalDateTime date = WrittenDate.find(bare);
    boolean within = (first || from > 0) && WORDS.ofTheFile().stream().noneMatch(small::contains);
    return date == null && within ? WrittenDate.findWithin(bare) : date;
  }
}
