package nl.onderstroom.intake.notation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Durations as tools write them: {@code 1 u 2 min 3 sec}, {@code 59 Min. 0 Sek.}, {@code 29m 22s},
 * {@code 1:02:03}, {@code 2 minuten en 3 seconden}; words per language in {@code
 * /intake/durations.json}.
 */
public final class Durations {
  private static final long MS = 1000;
  private static final long MINUTE_MS = 60 * MS;
  private static final Pattern PART = Pattern.compile("(\\d{1,6})\\s?([\\p{L}]{1,12})\\.?,?\\s?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2}):(\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,3}))?");

  private Durations() {}

  /** Milliseconds; null where it is not understood. A bare number is minutes, as in Zoom. */
  public static @Nullable Long find(String written) {
    String text = Folding.fold(written);
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      long minutes = Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2));
      return minutes * MINUTE_MS + Long.parseLong(clock.group(3)) * MS;
    }
    if (NUMBER.matcher(text).matches()) {
      return Math.round(Double.parseDouble(text.replace(',', '.')) * MINUTE_MS);
    }
    return parts(text);
  }

  private static @Nullable Long parts(String text) {
    Matcher part = PART.matcher(text);
    long total = 0;
    int at = 0;
    while (at < text.length()) {
      at += at == 0 ? 0 : joining(text, at);
      Long unit = part.find(at) && part.start() == at ? Words.MS.get(part.group(2)) : null;
      if (unit == null) {
        return null;
      }
      total += Long.parseLong(part.group(1)) * unit;
      at = part.end();
    }
    return at == 0 ? null : Long.valueOf(total);
  }

  /** How long the word is that joins two parts: "2 minuten en 3 seconden"; 0 where none does. */
  private static int joining(String text, int from) {
    int space = text.indexOf(' ', from);
    boolean word = space > 0 && Words.ALL.joining().contains(text.substring(from, space));
    return word ? space + 1 - from : 0;
  }

  private static final class Words {
    static final Written ALL = Json.resource("/intake/durations.json", Written.class);
    static final Map<String, Long> MS =
        ALL.units().stream()
            .flatMap(unit -> unit.words().stream().map(word -> Map.entry(word, unit.ms())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The data: words between parts, and those of units. */
  record Written(Set<String> joining, List<Unit> units) {}

  record Unit(long ms, List<String> words) {}
}
