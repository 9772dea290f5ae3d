package nl.onderstroom.annotate.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.catalogue.Annotators;
import org.junit.jupiter.api.Test;

class DebateTest {
  private static final String HANDS_ON = "Voorzitter: Dan geef ik graag het woord aan de heer Bos.";
  private static final String SPEAKS = "Bos: Dank u wel, voorzitter. De straat is te smal.";
  private static final String TAKES = "Bos: Dan bel ik hem morgen.";

  @Test
  void anAssemblyAddressesItsChair() {
    assertThat(Debate.is(assembly().talk())).isTrue();
    assertThat(Debate.is(Team.dutchLedByAns().silence().talk())).isFalse();
  }

  @Test
  void oneMentionOfAChairInAShortTalkMakesNoDebate() {
    assertThat(Debate.is(Team.dutch().says(SPEAKS).talk())).isFalse();
  }

  @Test
  void handingOnTheFloorIsNoPromise() {
    assertThat(Annotators.acts(assembly().says(HANDS_ON).talk()).get(20))
        .noneMatch(act -> act.sure() && List.of("commit", "decide").contains(act.act()));
  }

  @Test
  void whatIsDecidedInSoManyWordsIsDecidedThereToo() {
    Act voted = new Act("decide", Act.EXPLICIT, "besloten", 0, 5, Act.Voice.OWN);
    assertThat(Debate.inSoManyWords(List.of(List.of(voted)), Points.standard()))
        .containsExactly(List.of(voted));
  }

  @Test
  void framesOfTeamTalkAreWeakThere() {
    List<List<Act>> heard = Team.dutch().says(TAKES).heard();
    assertThat(Debate.inSoManyWords(heard, Points.standard()).get(0))
        .isNotEmpty()
        .filteredOn(act -> act.act().equals("commit"))
        .allMatch(Act::isWeak);
  }

  private static Team assembly() {
    Team assembly = Team.dutch();
    for (int i = 0; i < 10; i++) {
      assembly.says(SPEAKS, "Vos: De bomen staan er al lang.");
    }
    return assembly;
  }
}
