package nl.onderstroom.annotate.settling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.onderstroom.annotate.words.Leader;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of each utterance of a meeting: its words, its outline, what is said right
 * before and after it, who says it and when. The same for learning and for hearing.
 */
public final class Signs {
  private static final int THREE = 3;

  /** Whoever answers or reacts does so with the first words. */
  private static final int FIRST_WORDS = 6;

  /** "Ja, is goed" and no longer: an answer that only takes or leaves it. */
  private static final int SHORT = 4;

  // Lengths as people feel them: a few words, a sentence, a story. What each tells is learned.
  private static final int BRIEF = 5;
  private static final int MIDDLING = 12;
  private static final int LONG = 25;

  /** As far as a question reaches by the windows of the frames: see ASKED in talk-points.json. */
  private static final int QUESTIONS_WITHIN = 4;

  /** As long as people come in and greet. */
  private static final int BEGINNING = 10;

  /** As long as they thank and leave. */
  private static final int END = 7;

  private final List<Said> talk;
  private final List<List<Token>> words;
  private final Outline outline;
  private final @Nullable String leader;

  /**
   * @param verbs that are so common that they count as themselves
   */
  public Signs(List<Said> talk, List<String> verbs) {
    this.talk = talk;
    this.words = talk.stream().map(Signs::words).toList();
    this.outline = new Outline(verbs, talk);
    this.leader = Leader.find(talk);
  }

  static List<Token> words(Said said) {
    return said.tokens().stream()
        .filter(token -> token.wordClass() != WordClass.PUNCTUATION)
        .toList();
  }

  /** The signs of the utterance at this place, each once. */
  public List<Sign> at(int place) {
    Map<String, Sign> signs = new LinkedHashMap<>();
    says(place, signs);
    beside("next", place, place + 1, signs);
    beside("before", place, place - 1, signs);
    where(place, signs);
    return List.copyOf(signs.values());
  }

  private void says(int place, Map<String, Sign> signs) {
    List<Slot> row = Slot.row(talk.get(place), outline);
    for (Slot slot : row) {
      if (!slot.edge()) {
        run("says", List.of(slot), Slot::word, signs);
      }
    }
    for (int at = 0; at + 1 < row.size(); at++) {
      run("says", row.subList(at, at + 2), Slot::word, signs);
      run("shape", row.subList(at, at + 2), Slot::shape, signs);
      if (at + 2 < row.size()) {
        run("shape", row.subList(at, at + THREE), Slot::shape, signs);
      }
    }
  }

  private static void run(
      String kind, List<Slot> slots, Function<Slot, String> what, Map<String, Sign> signs) {
    StringBuilder name = new StringBuilder(kind);
    slots.forEach(slot -> name.append(' ').append(what.apply(slot)));
    Sign sign = new Sign(name.toString(), slots.get(0).from(), slots.get(slots.size() - 1).to());
    signs.putIfAbsent(sign.name(), sign);
  }

  private void beside(String kind, int place, int other, Map<String, Sign> signs) {
    if (other < 0 || other >= talk.size()) {
      return;
    }
    List<Token> said = words.get(other);
    said.stream().limit(FIRST_WORDS).forEach(token -> see(kind + " " + token.lemma(), signs));
    if (said.size() < SHORT) {
      see(kind + " is short", signs);
    }
    if (Objects.equals(talk.get(place).speaker(), talk.get(other).speaker())) {
      see(kind + " is the same", signs);
    }
  }

  private void where(int place, Map<String, Sign> signs) {
    Said said = talk.get(place);
    int length = words.get(place).size();
    seeIf(leader != null && leader.equals(said.speaker()), "is led", signs);
    seeIf(length < BRIEF, "is short", signs);
    seeIf(length >= BRIEF && length < MIDDLING, "is middling", signs);
    seeIf(length >= LONG, "is long", signs);
    seeIf(asks(place), "is a question", signs);
    seeIf(asksBetween(place - QUESTIONS_WITHIN, place), "is after a question", signs);
    seeIf(asksBetween(place + 1, place + 1 + QUESTIONS_WITHIN), "is before a question", signs);
    seeIf(place < BEGINNING, "is at the beginning", signs);
    seeIf(place >= talk.size() - END, "is at the end", signs);
  }

  private boolean asks(int place) {
    return talk.get(place).question() != QuestionKind.NONE;
  }

  private boolean asksBetween(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, talk.size()); i++) {
      if (asks(i)) {
        return true;
      }
    }
    return false;
  }

  private static void seeIf(boolean seen, String name, Map<String, Sign> signs) {
    if (seen) {
      see(name, signs);
    }
  }

  private static void see(String name, Map<String, Sign> signs) {
    signs.putIfAbsent(name, Sign.around(name));
  }
}
