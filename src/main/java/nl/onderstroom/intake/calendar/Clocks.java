package nl.onderstroom.intake.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments of a calendar as the clock on the wall shows them.
 *
 * <pre>
 * moment = yyyymmdd ["T" hhmmss ["Z"]]           "Z" is UTC
 * zone   = name of the tz database | name of Windows | anything
 * </pre>
 *
 * A moment in UTC is brought to the zone of the calendar where it names one. The names of Windows
 * are data, in {@code /intake/calendar.json}; a zone that nobody knows is kept as written.
 */
final class Clocks {
  static final String UTC = "UTC";

  private static final Words WORDS = Json.resource("/intake/calendar.json", Words.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
  private static final int DATE_CHARS = 8;

  /**
   * What calendars write beside the standard.
   *
   * @param cancelled beginnings of a title that say that it does not go on, folded
   */
  record Words(List<String> cancelled, Map<String, String> windowsZones) {}

  /**
   * @param zone as written, or UTC; absent for a moment that holds in every zone
   */
  record Moment(LocalDateTime local, @Nullable String zone, boolean dateOnly) {}

  private final String own;

  /**
   * @param own zone of the calendar; may be empty
   */
  Clocks(String own) {
    this.own = own;
  }

  static Words words() {
    return WORDS;
  }

  /** Null where it is no moment. */
  @Nullable Moment find(String written, String zone) {
    String value = written.strip();
    boolean utc = value.endsWith("Z") || value.endsWith("z");
    LocalDateTime local = findLocal(utc ? value.substring(0, value.length() - 1) : value);
    if (local == null) {
      return null;
    }
    if (value.length() == DATE_CHARS) {
      return new Moment(local, null, true);
    }
    ZoneId here = utc ? findZone(own) : null;
    if (here != null && !here.equals(ZoneOffset.UTC)) {
      return new Moment(moved(local, ZoneOffset.UTC, here), own, false);
    }
    return new Moment(local, utc ? UTC : zone.isEmpty() ? null : zone, false);
  }

  /** The same moment on the clock of another zone; as it is where one of them is unknown. */
  static LocalDateTime in(Moment moment, @Nullable String zone) {
    ZoneId from = moment.zone() == null ? null : findZone(moment.zone());
    ZoneId to = zone == null ? null : findZone(zone);
    return from == null || to == null ? moment.local() : moved(moment.local(), from, to);
  }

  private static LocalDateTime moved(LocalDateTime local, ZoneId from, ZoneId to) {
    return local.atZone(from).withZoneSameInstant(to).toLocalDateTime();
  }

  private static @Nullable LocalDateTime findLocal(String value) {
    try {
      if (value.length() == DATE_CHARS) {
        return LocalDate.parse(value, DATE).atStartOfDay();
      }
      boolean timed = value.length() > DATE_CHARS && value.charAt(DATE_CHARS) == 'T';
      return timed
          ? LocalDate.parse(value.substring(0, DATE_CHARS), DATE)
              .atTime(LocalTime.parse(value.substring(DATE_CHARS + 1), TIME))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable ZoneId findZone(String name) {
    String known = WORDS.windowsZones().getOrDefault(name, name);
    try {
      return known.isEmpty() ? null : ZoneId.of(known);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
