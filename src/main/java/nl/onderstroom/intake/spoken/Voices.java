package nl.onderstroom.intake.spoken;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who spoke when, for files that keep this apart from the words. */
public final class Voices {
  private final TreeMap<Long, String> byStart = new TreeMap<>();

  public void add(@Nullable Long startMs, @Nullable String label) {
    if (startMs != null && label != null) {
      byStart.put(startMs, label);
    }
  }

  /** The last who began by then; null where nobody had. */
  public @Nullable String findAt(@Nullable Long ms) {
    Map.Entry<Long, String> voice = ms == null ? null : byStart.floorEntry(ms);
    return voice == null ? null : voice.getValue();
  }
}
