package nl.onderstroom.annotate.tone;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a phrase may mean for tone; the first to claim a place in it has it. */
final class Meaning {
  private @Nullable ToneEntry entry;
  private @Nullable Shifter shifter;
  private @Nullable Map<String, ToneEntry> withVerb;

  void claim(ToneEntry claimed) {
    entry = entry == null ? claimed : entry;
  }

  void claim(Shifter claimed) {
    shifter = shifter == null ? claimed : shifter;
  }

  void claim(String verb, ToneEntry claimed) {
    if (withVerb == null) {
      withVerb = new HashMap<>();
    }
    withVerb.putIfAbsent(verb, claimed);
  }

  /** By itself; null when it means nothing alone. */
  @Nullable ToneEntry findEntry() {
    return entry;
  }

  @Nullable Shifter findShifter() {
    return shifter;
  }

  boolean wantsVerb() {
    return withVerb != null;
  }

  /** Together with a verb in its neighbourhood. */
  @Nullable ToneEntry findWith(String verb) {
    return withVerb == null ? null : withVerb.get(verb);
  }
}
