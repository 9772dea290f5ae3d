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
    Named all = new Named();
    show(place, all);
    return List.copyOf(all.signs.values());
  }

  /** Shows the signs of the utterance at this place. */
  <S> void show(int place, Eye<S> eye) {
    List<Slot> row = Slot.row(talk.get(place), outline);
    S says = eye.begin("says");
    S shape = eye.begin("shape");
    for (int at = 0; at < row.size(); at++) {
      int least = row.get(at).edge() ? 2 : 1;
      run(eye, says, Slot::word, row, at, least, 2);
      run(eye, shape, Slot::shape, row, at, 2, THREE);
    }
    beside(eye, "next", place, place + 1);
    beside(eye, "before", place, place - 1);
    where(eye, place);
  }

  /** So many words in a row, from this one on. */
  private static <S> void run(
      Eye<S> eye,
      @Nullable S begun,
      Function<Slot, String> part,
      List<Slot> row,
      int at,
      int least,
      int most) {
    S sign = begun;
    int end = Math.min(row.size(), at + most);
    for (int to = at; sign != null && to < end; to++) {
      sign = eye.on(sign, part.apply(row.get(to)));
      if (sign != null && to - at + 1 >= least) {
        eye.see(sign, row.get(at).from(), row.get(to).to());
      }
    }
  }

  private <S> void beside(Eye<S> eye, String kind, int place, int other) {
    if (other < 0 || other >= talk.size()) {
      return;
    }
    List<Token> said = words.get(other);
    for (int i = 0; i < Math.min(FIRST_WORDS, said.size()); i++) {
      eye.look(kind, said.get(i).lemma());
    }
    if (said.size() < SHORT) {
      eye.look(kind, "is", "short");
    }
    if (Objects.equals(talk.get(place).speaker(), talk.get(other).speaker())) {
      eye.look(kind, "is", "the", "same");
    }
  }

  private <S> void where(Eye<S> eye, int place) {
    int length = words.get(place).size();
    if (leader != null && leader.equals(talk.get(place).speaker())) {
      eye.look("is", "led");
    }
    if (length < BRIEF) {
      eye.look("is", "short");
    } else if (length < MIDDLING) {
      eye.look("is", "middling");
    } else if (length >= LONG) {
      eye.look("is", "long");
    }
    if (asks(place)) {
      eye.look("is", "a", "question");
    }
    if (asksBetween(place - QUESTIONS_WITHIN, place)) {
      eye.look("is", "after", "a", "question");
    }
    if (asksBetween(place + 1, place + 1 + QUESTIONS_WITHIN)) {
      eye.look("is", "before", "a", "question");
    }
    if (place < BEGINNING) {
      eye.look("is", "at", "the", "beginning");
    }
    if (place >= talk.size() - END) {
      eye.look("is", "at", "the", "end");
    }
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

  /** Knows every sign there may be, by its name. */
  private static final class Named implements Eye<String> {
    private final Map<String, Sign> signs = new LinkedHashMap<>();

    @Override
    public String begin(String kind) {
      return kind;
    }

    @Override
    public String on(String sign, String part) {
      return sign + " " + part;
    }

    @Override
    public void see(String sign, int from, int to) {
      signs.putIfAbsent(sign, new Sign(sign, from, to));
    }
  }
}
