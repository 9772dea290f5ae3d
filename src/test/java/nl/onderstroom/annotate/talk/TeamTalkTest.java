package nl.onderstroom.annotate.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Act.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTalkTest {
  @Test
  void aShortSentenceOfTheLeaderAfterAgreementDecides() {
    Team team =
        Team.dutchLedByAns()
            .says(
                "Bea: Zullen we het op woensdag doen?",
                "Cor: Prima.",
                "Dik: Ja, goed.",
                "Ans: Nou, dan woensdag.");
    assertThat(team.settled(2)).containsExactly("decide");
  }

  @Test
  void theSameSentenceOutOfTheBlueDoesNot() {
    Team team = Team.dutchLedByAns().says("Cor: Dan woensdag.").silence();
    assertThat(team.settled(2)).isEmpty();
  }

  @Test
  void anObjectionRightAfterTakesWeightAway() {
    Team agreed = Team.dutchLedByAns().says("Bea: Dan ruilen we de weken.", "Cor: Prima.");
    Team refused =
        Team.dutchLedByAns().says("Bea: Dan ruilen we de weken.", "Cor: Nee, dat kan niet.");
    assertThat(agreed.settled(2)).containsExactly("decide");
    assertThat(refused.settled(2)).isEmpty();
  }

  @Test
  void aJokeIsNoDecision() {
    Team team =
        Team.dutchLedByAns()
            .says("Bea: Dan verkopen we de kopieermachine.", "Cor: Haha.")
            .silence();
    assertThat(team.settled(2)).isEmpty();
  }

  @Test
  void whoTakesWhatAnotherGaveOutSettlesIt() {
    Team taken =
        Team.dutchLedByAns().says("Ans: Wie belt de drukker?", "Bea: Doe ik.", "Cor: Top.");
    Team offered =
        Team.dutchLedByAns().says("Ans: De drukker is ziek.", "Bea: Doe ik.", "Cor: Top.");
    assertThat(taken.settled(2)).containsExactly("decide");
    assertThat(offered.settled(2)).isEmpty();
  }

  @Test
  void oneMatterIsSettledOnce() {
    Team team =
        Team.dutchLedByAns()
            .says(
                "Bea: Zullen we stoppen met het formulier?",
                "Cor: Doe maar.",
                "Ans: Dan is dat besloten.",
                "Cor: Mooi.",
                "Ans: Afgesproken.");
    assertThat(team.settled(2)).containsExactly("decide");
  }

  @Test
  void anActLeadsToItsWords() {
    Team team =
        Team.dutchLedByAns().says("Ans: Goed, we hebben 't besproken. Dat is dan besloten.");
    String text = team.talk().get(team.talk().size() - 1).text();
    List<Act> acts = team.heard().get(team.talk().size() - 1);
    assertThat(acts)
        .containsExactly(
            new Act("decide", 3, "besloten", text.indexOf("Dat is"), text.length() - 1, Voice.OWN));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/talk-said.csv", delimiter = ';')
  void isHeardAsItIsSaid(String act, String text) {
    assertThat(Team.dutchLedByAns().says("Ans: " + text).settled(1)).contains(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dan sta ik daar weer alleen.",
        "Dan heb ik vier dingen.",
        "Dan kunnen de kinderen ook mee.",
        "Dan gaan we naar het volgende punt.",
        "Dan sluit ik af.",
        "Dan is het wel weer een maand verder hè.",
        "Dan ben je ook een maand kwijt.",
        "Want dan zetten we iets vast.",
        "Als je zegt dat het spoed is, dan komt hij dezelfde dag.",
        "En dan zeggen ze dat het morgen komt.",
        "We doen dat al jaren zo.",
        "We gaan altijd met de trein.",
        "Het wordt steeds drukker.",
        "We hadden het al lang moeten besluiten, dat ding gewoon het raam uit.",
        "Wij hebben vroeger op mijn oude school besloten om het online te doen.",
        "De gemeente heeft besloten dat de weg dichtgaat.",
        "Dat is nog niet besloten.",
        "Zouden we niet beter kunnen stoppen?",
        "Joost, welke vier dan?",
        "Zeg het maar gewoon.",
        "Vertel maar.",
        "Laat maar zien.",
        "Ik heb de auto geparkeerd om de hoek.",
        "De tweede is het gezamenlijke parkeren.",
        "Ik zit gemiddeld veertig minuten in de wacht.",
        "Sterkte daarmee, daar komen we zo op.",
        "Ik kom zo terug.",
        "Na de vergadering.",
        "Tot de volgende keer.",
        "Dan kijken we met de kerst hoe het loopt.",
        "Ik heb geleerd dat ik eerst moet vragen.",
        "Dat wacht ik niet af hoor.",
        "We hadden het net over de lunch.",
        "Ik ga terug naar kantoor.",
        "Ik zeg wel dat we erover hebben gepraat.",
        "Hadden we nou een zaal of niet?",
        "Wat doen we met de lunch?",
        "Ik vind dat we het vaker moeten doen."
      })
  void falseFriendsAreNotHeard(String text) {
    assertThat(Team.dutchLedByAns().says("Ans: " + text).silence().settled(2)).isEmpty();
  }

  @Test
  void talkInALanguageThatIsNotKnownHasNoActs() {
    assertThat(new Team("de").says("Ans: Dann machen wir das so.").heard())
        .containsExactly(List.of());
  }

  @Test
  void cuesOfOtherActsAreKeptAndThoseOfDecidingReplaced() {
    Team team = Team.dutch().says("Ans: De kast is rood.");
    Act agree = new Act("agree", 2, "a", 0, 2, Voice.OWN);
    Act decide = new Act("decide", 3, "b", 3, 5, Voice.OWN);
    TeamTalk talk = new TeamTalk(List.of(TalkRules.of("nl")));
    assertThat(talk.hear(team.talk(), List.of(List.of(agree, decide))))
        .containsExactly(List.of(agree));
  }

  /** Told, counted or said of a thing: heard in English meetings, each where it was wrong. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "So first one it's a green control.",
        "So it's four, up to four.",
        "Now we're moving on to the market.",
        "And we're going to keep all ideas we had.",
        "Keep that in mind for the design.",
        "We can see how much it costs.",
        "It's for the next prototype.",
        "And once you have a serious interest in it, it costs more.",
        "The boxes under the table aren't working.",
      })
  void whatIsToldInEnglishSettlesNothing(String text) {
    Team team = new Team("en").silence().says("Ans: " + text, "Bea: Okay.", "Cor: Next one.");
    assertThat(team.settled(2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          So let's keep it as an option then. | decide
          We'll discuss the budget next time. | postpone
          Can we go back to the colour again? | reopen
          """)
  void whatIsSettledInEnglishStillIs(String text, String act) {
    Team team = new Team("en").silence().says("Ans: " + text, "Bea: Okay.", "Cor: Next one.");
    assertThat(team.settled(2)).contains(act);
  }
}
