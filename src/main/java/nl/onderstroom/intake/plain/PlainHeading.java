package nl.onderstroom.intake.plain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.intake.notation.MeetingStamp;
import nl.onderstroom.intake.notation.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the first turn of a plain transcript.
 *
 * <pre>
 * heading = {title | [("Datum" | "Date") ":"] date ["•" length] | title stamp}
 * </pre>
 *
 * The month of the date is in words; {@link MeetingStamp} has the stamp. Of the times that are
 * found the first one counts.
 */
record PlainHeading(@Nullable String title, @Nullable LocalDateTime start) {
  private static final List<String> ANNOUNCED = List.of("datum:", "date:");
  private static final char LENGTH_FOLLOWS = '•';

  static PlainHeading of(List<String> lines) {
    String title = lines.isEmpty() ? null : lines.get(0);
    for (String line : lines) {
      LocalDateTime date = WrittenDate.find(bare(line));
      MeetingStamp stamp = MeetingStamp.of(line);
      if (date != null) {
        return new PlainHeading(title, date);
      }
      if (stamp.start() != null) {
        boolean first = line.equals(title);
        return new PlainHeading(first ? stamp.title() : title, stamp.start());
      }
    }
    return new PlainHeading(title, null);
  }

  private static String bare(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    int from =
        ANNOUNCED.stream().filter(small::startsWith).mapToInt(String::length).findFirst().orElse(0);
    int to = line.indexOf(LENGTH_FOLLOWS, from);
    return line.substring(from, to < 0 ? line.length() : to).strip();
  }
}
