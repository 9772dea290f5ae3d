package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Act.Voice;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;

/**
 * Hears where a team settles a matter, puts it off or comes back to it. People seldom say "we
 * decide": they say "ja, doe maar dan", and only many small signs together tell. Which, and how
 * much each tells, was learned; each hit shows the sentence that told most.
 */
public final class Settling {
  private static final String CUE = "learned";

  private final Lesson lesson;

  public Settling(Lesson lesson) {
    this.lesson = lesson;
  }

  /** For the language with this tag. */
  public static Settling of(String tag) {
    return new Settling(Lesson.of(tag));
  }

  /**
   * What was heard, with what is heard here in place of the same acts in the utterances of this
   * language.
   */
  public List<List<Act>> hear(List<Said> talk, List<List<Act>> heard) {
    List<List<Act>> all = new ArrayList<>();
    for (int place = 0; place < talk.size(); place++) {
      all.add(new ArrayList<>(heard.get(place)));
      if (talk.get(place).language().equals(lesson.tag())) {
        all.get(place).removeIf(act -> lesson.ears().containsKey(act.act()));
      }
    }
    List<List<Sign>> signs = signs(talk);
    new TreeMap<>(lesson.ears()).forEach((act, ear) -> add(act, ear, talk, signs, all));
    all.forEach(acts -> acts.sort(Comparator.comparing(Act::from)));
    return all;
  }

  /** Of each utterance; none of what is said in another language. */
  private List<List<Sign>> signs(List<Said> talk) {
    Signs signs = new Signs(talk, lesson.verbs());
    List<List<Sign>> all = new ArrayList<>();
    for (int place = 0; place < talk.size(); place++) {
      boolean learned = talk.get(place).language().equals(lesson.tag());
      all.add(learned ? signs.at(place) : List.of());
    }
    return all;
  }

  private static void add(
      String act, Ear ear, List<Said> talk, List<List<Sign>> signs, List<List<Act>> all) {
    double[] chances =
        signs.stream().mapToDouble(one -> one.isEmpty() ? 0 : ear.chance(one)).toArray();
    double[] evidence = Peaks.evidence(chances);
    for (int place : Peaks.of(evidence, ear.usual(), ear.apart())) {
      if (!signs.get(place).isEmpty()) {
        int weight = evidence[place] >= ear.explicit() ? 3 : Act.USUAL;
        all.get(place).add(act(act, weight, talk.get(place), ear, signs.get(place)));
      }
    }
  }

  private static Act act(String act, int weight, Said said, Ear ear, List<Sign> signs) {
    Token telling = telling(said, ear, signs);
    Sentence sentence = Sentence.around(telling, said);
    return new Act(act, weight, CUE, sentence.from(), sentence.to(), Voice.OWN);
  }

  /** The word that tells most; the first where none does. */
  private static Token telling(Said said, Ear ear, List<Sign> signs) {
    List<Token> words = Signs.words(said);
    double[] tells = new double[words.size()];
    for (Sign sign : signs) {
      for (int at = sign.from(); at < sign.to(); at++) {
        tells[at] += ear.weight(sign) / (sign.to() - sign.from());
      }
    }
    int most = 0;
    for (int at = 1; at < tells.length; at++) {
      most = tells[at] > tells[most] ? at : most;
    }
    return words.get(most);
  }
}
