package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Act.Voice;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;

/**
 * Hears where a team settles a matter, puts it off or comes back to it. Some say so in so many
 * words, and a frame hears that; most say "ja, doe maar dan", and only many small signs together
 * tell. Which, and how much each tells, was learned; each hit shows the sentence that told most.
 */
public final class Settling {
  private static final String CUE = "learned";
  private static final int EXPLICIT = 3;
  private static final int WEAK = 1;

  private final Lesson lesson;

  /** The signs that tell anything at all: few of those that are seen. */
  private final Set<String> telling = new HashSet<>();

  public Settling(Lesson lesson) {
    this.lesson = lesson;
    lesson.ears().values().forEach(ear -> telling.addAll(ear.signs().keySet()));
  }

  /** For the language with this tag. */
  public static Settling of(String tag) {
    return new Settling(Lesson.of(tag));
  }

  /**
   * What was heard by frames, with what is heard here. In utterances of this language a frame is
   * believed where it is explicit; where it is not it becomes weak, for here more is known.
   */
  public List<List<Act>> hear(List<Said> talk, List<List<Act>> heard) {
    List<List<Act>> all = new ArrayList<>();
    for (int place = 0; place < talk.size(); place++) {
      boolean known = knows(talk.get(place));
      all.add(new ArrayList<>(heard.get(place)));
      all.get(place).replaceAll(act -> known && outheard(act) ? weak(act) : act);
    }
    List<List<Sign>> signs = signs(talk);
    new TreeMap<>(lesson.ears()).forEach((act, ear) -> add(act, ear, talk, signs, all));
    all.forEach(acts -> acts.sort(Comparator.comparing(Act::from)));
    return all;
  }

  private boolean knows(Said said) {
    return said.language().equals(lesson.tag());
  }

  private boolean outheard(Act act) {
    return act.weight() < EXPLICIT && lesson.ears().containsKey(act.act());
  }

  private static Act weak(Act act) {
    return new Act(act.act(), WEAK, act.cue(), act.from(), act.to(), act.voice());
  }

  /** What tells anything of each utterance; nothing of what is said in another language. */
  private List<List<Sign>> signs(List<Said> talk) {
    Signs signs = new Signs(talk, lesson.verbs());
    List<List<Sign>> all = new ArrayList<>();
    for (int place = 0; place < talk.size(); place++) {
      all.add(
          knows(talk.get(place))
              ? signs.at(place).stream().filter(sign -> telling.contains(sign.name())).toList()
              : List.of());
    }
    return all;
  }

  private void add(
      String act, Ear ear, List<Said> talk, List<List<Sign>> signs, List<List<Act>> all) {
    double[] chances = new double[talk.size()];
    for (int place = 0; place < chances.length; place++) {
      chances[place] = knows(talk.get(place)) ? ear.chance(signs.get(place)) : 0;
    }
    double[] evidence = Peaks.evidence(chances);
    for (int place : Peaks.of(evidence, ear.usual(), ear.apart())) {
      Said said = talk.get(place);
      boolean speaks = knows(said) && !Signs.words(said).isEmpty();
      if (speaks && !heardNear(act, place, ear.apart(), all)) {
        int weight = evidence[place] >= ear.explicit() ? EXPLICIT : Act.USUAL;
        all.get(place).add(act(act, weight, said, ear, signs.get(place)));
      }
    }
  }

  private static boolean heardNear(String act, int place, int apart, List<List<Act>> all) {
    return all.subList(Math.max(0, place - apart), Math.min(all.size(), place + apart + 1)).stream()
        .flatMap(List::stream)
        .anyMatch(other -> other.act().equals(act) && other.weight() >= Act.USUAL);
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
