package nl.onderstroom.annotate.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.words.Said;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private static final List<Said> TALK =
      Spoken.dutch(
          "Ans: Wie belt de gemeente? Iemand?",
          "Bea: Dan doen we dat woensdag. Dan doen we dat, ja. Goed?",
          "Ans: Ja, dan doen we dat zo.",
          "Cor: Prima hoor, dat pak ik op. Komen we er volgende week op terug.",
          "Ans: Laten we dat even parkeren tot maandag.",
          "Bea: ...");

  /** Learning goes by the names of signs, hearing by the tree of their parts. */
  @Test
  void whatIsHeardIsWhatWasLearned() {
    Lesson lesson = Lesson.of("nl");
    Weighing weighing = new Weighing(lesson.ears());
    Signs signs = new Signs(TALK, lesson.verbs());

    for (int place = 0; place < TALK.size(); place++) {
      List<Sign> seen = signs.at(place);
      double[] byName =
          new TreeMap<>(lesson.ears())
              .values().stream().mapToDouble((Ear ear) -> ear.chance(seen)).toArray();

      assertThat(weighing.chances(signs, place)).containsExactly(byName, within(1e-12));
    }
  }

  @Test
  void theSignsOfTheLessonAreSeenAtAll() {
    Lesson lesson = Lesson.of("nl");
    Weighing weighing = new Weighing(lesson.ears());
    Signs signs = new Signs(TALK, lesson.verbs());

    assertThat(weighing.chances(signs, 2)[0])
        .as("decide, in \"dan doen we dat zo\"")
        .isGreaterThan(weighing.chances(signs, TALK.size() - 1)[0]);
  }
}
