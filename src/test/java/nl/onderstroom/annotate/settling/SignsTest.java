package nl.onderstroom.annotate.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.words.Said;
import org.junit.jupiter.api.Test;

class SignsTest {
  private static final List<Said> TALK =
      Spoken.dutch(
          "Ans: Wie belt de gemeente?",
          "Bea: Dan belt Karin woensdag. Goed?",
          "Ans: Ja.",
          "Karin: Prima hoor, dat doe ik.");

  private static List<String> names(int place) {
    return new Signs(TALK, List.of("doen")).at(place).stream().map(Sign::name).toList();
  }

  @Test
  void theWordsAndHowSentencesBeginAndEnd() {
    assertThat(names(1)).contains("says dan", "says dan bellen", "says ^ dan", "says $ ^");
  }

  @Test
  void theOutlineLeavesOutWhoWhenAndWhat() {
    assertThat(names(1)).contains("shape VERB.PRESENT NAME DAY", "shape NAME DAY $");
    assertThat(names(3)).contains("shape dat doen.PRESENT ik");
  }

  @Test
  void whatIsSaidBeforeAndAfter() {
    assertThat(names(1)).contains("before wie", "before gemeente", "next ja", "next is short");
    assertThat(names(2)).contains("next prima").doesNotContain("next is the same");
  }

  @Test
  void whoSpeaksAndWhen() {
    assertThat(names(0)).contains("is led", "is a question", "is at the beginning");
    assertThat(names(1)).contains("is after a question").doesNotContain("is led");
  }

  @Test
  void whoSpeaksIsKnownByIdAsTheMeetingHasThem() {
    List<Said> talk = Spoken.dutch("anneke-de-boer: Hoi.", "bea: Vraag Anneke over de planning.");

    assertThat(new Signs(talk, List.of()).at(1).stream().map(Sign::name))
        .contains("shape NAME over", "shape over de NOUN");
  }

  @Test
  void aSignKnowsItsWords() {
    assertThat(new Signs(TALK, List.of()).at(1))
        .contains(new Sign("says dan bellen", 0, 2), new Sign("says goed", 4, 5));
  }
}
