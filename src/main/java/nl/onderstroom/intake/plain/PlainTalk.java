package nl.onderstroom.intake.plain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.onderstroom.intake.people.names.Unidentified;
import nl.onderstroom.intake.plain.copies.Speech;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.language.LanguageFinder;
import nl.onderstroom.language.SpokenLanguage;

/**
 * Tells from all turns together whether people talk in them: meetings have six turns in ten that
 * are like talk, see {@link Speech}; what has names and times as well hardly any.
 *
 * @param turns that say something
 * @param recurring whether anybody speaks twice
 */
record PlainTalk(List<Phrase> turns, boolean recurring) {
  private static final List<SpokenLanguage> OURS =
      List.of(SpokenLanguage.of("en"), SpokenLanguage.of("nl"));

  private static final Set<String> OTHERS = Set.of("es", "it", "pl", "tr");
  private static final int TURNS_TO_SEE = 100;
  private static final int AMONG_UNTIMED = 4;
  private static final int AMONG_STRANGERS = 2;

  /** Few lists and logs have times. */
  private static final int AMONG_TIMED = 10;

  /** So few turns with times may say anything, and a few more where somebody is named. */
  private static final int FEW = 4;

  private static final int FEW_NAMED = 6;

  /** On the average: who says yes and no alone does not talk, but votes. */
  private static final int LEAST_WORDS = 2;

  boolean likely() {
    if (turns.stream().filter(Phrase::timed).count() * 2 > turns.size()) {
      boolean named = turns.stream().anyMatch(turn -> turn.label() != null);
      return turns.size() < (named ? FEW_NAMED : FEW) || like(AMONG_TIMED);
    }
    boolean talk = recurring ? like(AMONG_UNTIMED) : !counted() && like(AMONG_STRANGERS);
    return !votes() && (talk || (recurring && like(AMONG_TIMED) && foreign()));
  }

  private boolean like(int part) {
    Speech speech = new Speech();
    turns.forEach(turn -> speech.see(turn.text()));
    return speech.oneIn(part);
  }

  /** In languages that hardly use such words a question is enough. */
  private boolean foreign() {
    List<List<String>> words =
        turns.stream()
            .limit(TURNS_TO_SEE)
            .map(turn -> List.of(turn.text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+")))
            .toList();
    return OTHERS.contains(new LanguageFinder(OURS).tell(words).meeting());
  }

  private boolean votes() {
    int words = turns.stream().mapToInt(Phrase::words).sum();
    return turns.size() > FEW && words < LEAST_WORDS * turns.size();
  }

  /** "Lesson 1", "Lesson 2" and so on are no people, as "Speaker 1" is; of two nobody can tell. */
  private boolean counted() {
    List<String> labels =
        turns.stream().map(Phrase::label).filter(Objects::nonNull).distinct().toList();
    return labels.size() > 2 && labels.stream().allMatch(PlainTalk::counts);
  }

  private static boolean counts(String label) {
    return Character.isDigit(label.charAt(label.length() - 1)) && !Unidentified.is(label);
  }
}
