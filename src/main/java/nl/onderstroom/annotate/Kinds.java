package nl.onderstroom.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.speech.TalkWords;

/** Tells talk from listening, hesitating and laughing, by the words alone. */
final class Kinds {
  private static final int LONGEST = 3;

  private final Set<String> backChannels = new HashSet<>();
  private final Set<String> hesitations = TalkWords.standard().hesitations();

  Kinds(List<SpokenLanguage> languages) {
    languages.forEach(language -> backChannels.addAll(language.backChannels()));
  }

  UtteranceKind of(Spoken spoken) {
    List<String> words = spoken.words();
    boolean small = words.size() <= LONGEST && backChannels.containsAll(words);
    if (spoken.laughed() && small) {
      return UtteranceKind.LAUGHTER;
    }
    if (words.isEmpty() || !small) {
      return UtteranceKind.TALK;
    }
    // "Hm" by itself listens; only beside other sounds does it hesitate.
    boolean hums = words.stream().allMatch(word -> word.startsWith("hm") || word.startsWith("mm"));
    return hesitations.containsAll(words) && !hums
        ? UtteranceKind.FILLER
        : UtteranceKind.BACK_CHANNEL;
  }
}
