package nl.onderstroom.intake.notation;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.scan.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A title behind which a tool has put when the meeting was; local time.
 *
 * <pre>
 * stamped = title "-" yyyymmdd "_" hhmmss ["-" kind]                        Teams
 *         | title ["("] yyyy sep mm sep dd ["at"] hh sep mm zone [")"] ...      Google Meet
 *         | title ("-" | "–") "Transcript"
 * </pre>
 *
 * @param start absent where the title has no stamp
 */
public record MeetingStamp(String title, @Nullable LocalDateTime start) {
  private static final Pattern STAMP =
      Pattern.compile(
          "[-–( ]{1,3}(\\d{4})[-/_]?(\\d{2})[-/_]?(\\d{2})[ _]{1,2}(?:at )?(\\d{2})[:_]?(\\d{2})"
              + "(?=\\D|\\d{2}\\D|\\d{2}$|$)");

  private static final Pattern KIND =
      Pattern.compile("\\s[-–]\\s(?:Transcript\\p{L}{0,4}|Recording)$", Pattern.CASE_INSENSITIVE);

  public static MeetingStamp of(String line) {
    Matcher stamp = STAMP.matcher(line);
    if (!stamp.find() || stamp.start() == 0) {
      return new MeetingStamp(Wording.tidy(KIND.matcher(line).replaceFirst("")), null);
    }
    LocalDateTime start = findStart(stamp);
    String title = start == null ? line : line.substring(0, stamp.start());
    return new MeetingStamp(Wording.tidy(title), start);
  }

  private static @Nullable LocalDateTime findStart(Matcher stamp) {
    try {
      return LocalDateTime.of(
          number(stamp, 1), number(stamp, 2), number(stamp, 3), number(stamp, 4), number(stamp, 5));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher stamp, int group) {
    return Integer.parseInt(stamp.group(group));
  }
}
