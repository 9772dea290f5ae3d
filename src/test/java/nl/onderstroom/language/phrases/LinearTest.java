package nl.onderstroom.language.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.language.speech.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading costs is counted, not timed: twice the words, twice the work. */
class LinearTest {
  private static final ActInventory INVENTORY = ActInventory.of(Acts.ALL);
  private static final Automaton AUTOMATON = automaton();
  private static final int MOST_VISITS_A_WORD = 1_000;

  private static Automaton automaton() {
    List<Phrase> phrases = new ArrayList<>();
    INVENTORY.all().forEach(act -> act.cues().forEach(cue -> phrases.add(cue.phrase())));
    return new Automaton(phrases);
  }

  private static long visits(String text) {
    Scan scan = AUTOMATON.scan();
    scan.of(Wording.of(text, INVENTORY.talk().speech()));
    return scan.visits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wie ", "kan ik ", "ik ben er daar hier ", "maybe we could ", "dat dit het ", "eens ",
        "zullen we niet gewoon eens even ", "not n't never ", "\"zei dat ", "a", "'k ", "?!. "
      })
  void twiceTheWordsAreTwiceTheWork(String hostile) {
    String once = hostile.repeat(25_000 / hostile.length());
    long visits = visits(once);
    assertThat(visits(once + once)).isLessThanOrEqualTo(2 * visits + 2_000);
    assertThat(visits)
        .isLessThanOrEqualTo((long) MOST_VISITS_A_WORD * Wording.of(once, INVENTORY.talk().speech()).size());
  }
}
