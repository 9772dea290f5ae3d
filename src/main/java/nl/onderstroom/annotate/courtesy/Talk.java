package nl.onderstroom.annotate.courtesy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/** Talk between people, where words may do something else than evaluate. */
final class Talk {
  private Talk() {}

  /** What is heard, as it is meant among several voices; the same where there is only one. */
  static List<@Nullable Tone> amongVoices(
      List<Said> meeting, List<@Nullable Tone> heard, Meaning meaning) {
    if (voices(meeting) < 2) {
      return heard;
    }
    List<@Nullable Tone> meant = new ArrayList<>();
    for (int i = 0; i < meeting.size(); i++) {
      Tone tone = heard.get(i);
      meant.add(tone == null ? null : meaning.of(meeting.get(i), tone));
    }
    return meant;
  }

  private static long voices(List<Said> meeting) {
    return meeting.stream().map(Said::speaker).filter(Objects::nonNull).distinct().limit(2).count();
  }

  /** What is left of a tone when it is said to somebody; null for nothing. */
  interface Meaning {
    @Nullable Tone of(Said said, Tone tone);
  }
}
