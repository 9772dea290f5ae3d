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
 * Hears where a team settles a matter, puts it off or comes back to it. Some say so in so many
 * words, and a frame hears that; most say "ja, doe maar dan", and only many small signs together
 * tell. Which, and how much each tells, was learned; each hit shows the sentence that told most.
 */
public final class Settling {
  private static final String CUE = "learned";

  private final Lesson lesson;

  private final Weighing weighing;

  public Settling(Lesson lesson) {
    this.lesson = lesson;
    this.weighing = new Weighing(lesson.ears());
  }

  /** For the language with this tag. */
  public static Settling of(String tag) {
    return new Settling(Lesson.of(tag));
  }

  /**
   * What was heard by frames, with what is heard here. In utterances of this language a frame is
   * believed where it is explicit; where it is not it becomes weak, for here more is known. In a
   * speech longer than any that was learned from it is weak too: there a short frame is most often
   * part of a story.
   */
  public List<List<Act>> hear(List<Said> talk, List<List<Act>> heard) {
    List<List<Act>> all = new ArrayList<>();
    for (int place = 0; place < talk.size(); place++) {
      boolean known = knows(talk.get(place));
      all.add(new ArrayList<>(heard.get(place)));
      all.get(place).replaceAll(act -> known && outheard(act) ? act.weighing(Act.WEAK) : act);
    }
    Signs signs = new Signs(talk, lesson.verbs());
    double[][] chances = chances(talk, signs);
    int number = 0;
    for (var ear : new TreeMap<>(lesson.ears()).entrySet()) {
      add(ear.getKey(), ear.getValue(), chances[number++], talk, signs, all);
    }
    all.forEach(acts -> acts.sort(Comparator.comparing(Act::from)));
    return all;
  }

  private boolean knows(Said said) {
    return said.language().equals(lesson.tag());
  }

  private boolean outheard(Act act) {
    return !act.isExplicit() && lesson.ears().containsKey(act.act());
  }

  /**
   * A speech holds something of everything: of what is longer than any it learned from, nothing.
   */
  private boolean judges(Said said) {
    return knows(said) && Signs.words(said).size() <= lesson.longest();
  }

  /** Of each act at each place; 0 where nothing can be said. */
  private double[][] chances(List<Said> talk, Signs signs) {
    double[][] chances = new double[lesson.ears().size()][talk.size()];
    for (int place = 0; place < talk.size(); place++) {
      if (judges(talk.get(place))) {
        double[] here = weighing.chances(signs, place);
        for (int ear = 0; ear < here.length; ear++) {
          chances[ear][place] = here[ear];
        }
      }
    }
    return chances;
  }

  private void add(
      String act, Ear ear, double[] chances, List<Said> talk, Signs signs, List<List<Act>> all) {
    double[] evidence = Peaks.evidence(chances);
    for (int place : Peaks.of(evidence, ear.usual(), ear.apart())) {
      Said said = talk.get(place);
      boolean speaks = judges(said) && !Signs.words(said).isEmpty();
      if (speaks && !heardNear(act, place, ear.apart(), all)) {
        int weight = evidence[place] >= ear.explicit() ? Act.EXPLICIT : Act.USUAL;
        all.get(place).add(act(act, weight, said, ear, signs.at(place)));
      }
    }
  }

  private static boolean heardNear(String act, int place, int apart, List<List<Act>> all) {
    for (int near = Math.max(0, place - apart); near <= place + apart; near++) {
      if (near < all.size() && all.get(near).stream().anyMatch(one -> tells(one, act))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Act done, String act) {
    return done.act().equals(act) && !done.isWeak();
  }

  private static Act act(String act, int weight, Said said, Ear ear, List<Sign> signs) {
    Token telling = telling(said, ear, signs);
    Bounds sentence = Bounds.around(telling, said);
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
