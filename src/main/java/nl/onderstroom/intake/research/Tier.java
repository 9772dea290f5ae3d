package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.research.TierNames.Level;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A row of labels along the time, of one speaker.
 *
 * @param label of the speaker; absent where the tier is named after nobody
 */
record Tier(@Nullable String label, Level level, List<Mark> marks) {
  Tier {
    marks = List.copyOf(marks);
  }

  /** A label in it. */
  record Mark(Timing timing, String text) {}

  /** Of each speaker the speech, or else the words put together; of silences nothing. */
  static void say(List<Tier> tiers, SpokenLines lines) {
    Map<String, Level> best = new LinkedHashMap<>();
    for (Tier tier : tiers) {
      best.merge(String.valueOf(tier.label), tier.level, Tier::coarser);
    }
    for (Tier tier : tiers) {
      Level level = best.get(String.valueOf(tier.label));
      if (tier.level == level && level != Level.OTHER) {
        tier.say(lines);
      }
    }
  }

  private void say(SpokenLines lines) {
    List<Mark> inOrder = new ArrayList<>(marks);
    inOrder.sort(Comparator.comparingLong(Tier::start));
    for (Mark mark : inOrder) {
      String text = Wording.tidy(mark.text());
      if (TierNames.silence(text)) {
        continue;
      }
      if (level == Level.WORDS) {
        lines.word(mark.timing(), label, text);
      } else {
        lines.phrase(mark.timing(), label, text);
      }
    }
    lines.endPhrase();
  }

  private static long start(Mark mark) {
    Long start = mark.timing().startMs();
    return start == null ? 0 : start;
  }

  private static Level coarser(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
