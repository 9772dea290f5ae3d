package nl.onderstroom.annotate.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Act.Voice;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.words.Said;
import org.junit.jupiter.api.Test;

/** With a lesson of two signs, so that what is heard can be reckoned by hand. */
class SettlingTest {
  private static final Map<String, Double> SIGNS = Map.of("says ^ dan", 2.0, "next ja", 1.0);
  private static final Ear EAR = new Ear(-1.5, .6, .8, 2, SIGNS);
  private static final Settling SETTLING =
      new Settling(new Lesson("nl", List.of(), 9, Map.of("decide", EAR)));

  private static final Act EXPLICIT = new Act("decide", 3, "frame", 0, 4, Voice.OWN);
  private static final Act USUAL = new Act("decide", 2, "frame", 0, 4, Voice.OWN);
  private static final Act OTHER = new Act("agree", 2, "agree-1", 0, 2, Voice.OWN);

  private static List<List<Act>> hear(List<Said> talk, Act... first) {
    List<List<Act>> frames = new ArrayList<>(Collections.nCopies(talk.size(), List.<Act>of()));
    frames.set(0, List.of(first));
    return SETTLING.hear(talk, frames);
  }

  @Test
  void theSentenceThatToldMostIsShown() {
    String text = "Het is laat, mensen. Dan bellen we morgen. Koffie";

    assertThat(hear(Spoken.dutch("Ans: " + text, "Bea: Ja.")).get(0))
        .extracting(act -> act.act() + act.weight() + " " + text.substring(act.from(), act.to()))
        .containsExactly("decide3 Dan bellen we morgen.");
  }

  @Test
  void withLessEvidenceItIsUsual() {
    assertThat(hear(Spoken.dutch("Ans: Dan bellen we morgen.")).get(0))
        .extracting(Act::weight)
        .containsExactly(2);
  }

  @Test
  void ofASpeechLongerThanAnyItLearnedFromNothingIsSaid() {
    assertThat(hear(Spoken.dutch("Ans: Dan bellen we morgen " + "lang ".repeat(9) + "."), USUAL))
        .containsExactly(List.of(new Act("decide", 1, "frame", 0, 4, Voice.OWN)));
  }

  @Test
  void withTooLittleNothingIsHeard() {
    assertThat(hear(Spoken.dutch("Ans: We bellen.", "Bea: Ja."))).allMatch(List::isEmpty);
  }

  @Test
  void whatIsSaidInAnotherLanguageIsLeftAsItWas() {
    assertThat(hear(Spoken.inLanguage("en", "Ans: Dan bellen we.", "Bea: Ja."), USUAL).get(0))
        .containsExactly(USUAL);
  }

  @Test
  void anExplicitFrameStandsAndIsNotToldTwice() {
    List<List<Act>> heard =
        hear(Spoken.dutch("Ans: We besluiten.", "Bea: Dan bellen we.", "Cor: Ja."), EXPLICIT);

    assertThat(heard).containsExactly(List.of(EXPLICIT), List.of(), List.of());
  }

  @Test
  void aFrameThatIsNotExplicitGivesWay() {
    assertThat(hear(Spoken.dutch("Ans: We bellen."), USUAL, OTHER).get(0))
        .containsExactlyInAnyOrder(new Act("decide", 1, "frame", 0, 4, Voice.OWN), OTHER);
  }

  @Test
  void whatHoldsNoWordsSettlesNothing() {
    Ear ear = new Ear(5, .5, .8, 2, Map.of());
    Settling always = new Settling(new Lesson("nl", List.of(), 9, Map.of("decide", ear)));

    assertThat(always.hear(Spoken.dutch("Ans: ..."), List.of(List.of())))
        .containsExactly(List.of());
  }

  @Test
  void anUtteranceWithoutWordsIsNoTrouble() {
    assertThat(hear(Spoken.dutch("Ans: ...", "Bea: Dan bellen we.", "Cor: Ja.")).get(1)).hasSize(1);
  }
}
