package nl.onderstroom.annotate.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.Turkish;
import nl.onderstroom.annotate.dutch.DutchTagger;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which cues are read, one by one. */
class RulesTest {
  private static Act only(String act, String text) {
    return Hearing.acts(text).stream()
        .filter(found -> found.act().equals(act))
        .findFirst()
        .orElseThrow(() -> new AssertionError(act + " not in: " + text));
  }

  private static String words(Act act, String text) {
    return text.substring(act.from(), act.to());
  }

  /** 1: spellings as spoken lead to the words as they came. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ja, DA’S   GOE voor mij.    ; agree   ; DA’S   GOE voor mij
          kunde da uitzoeken          ; assign  ; kunde da uitzoeken
          Zullen  we\u00a0dat doen?   ; propose ; Zullen  we
          we, eh, we gaan ervoor      ; decide  ; we gaan ervoor
          """)
  void spokenSpellingsLeadToTheWordsAsTheyCame(String text, String act, String expected) {
    assertThat(words(only(act, text), text)).isEqualTo(expected);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void lowerCaseIsTheSameInEveryCountry() {
    Turkish.whileSpoken(
        () -> assertThat(Hearing.shown("IK STEL VOOR DAT WE BEGINNEN")).contains("propose"));
  }

  /** 2: a phrase holds whole words. */
  @Test
  void aPartOfAWordIsNoWord() {
    assertThat(Hearing.shown("De voorstelling was een goedpunt"))
        .doesNotContain("propose", "agree");
  }

  /** 3: at the start, after at most two fillers. */
  @ParameterizedTest
  @CsvSource({
    "'Ja, nou, precies.', true",
    "'Nou en dus precies.', false",
    "'Dat is precies.', false"
  })
  void someWordsCountOnlyAtTheStart(String text, boolean agrees) {
    assertThat(Hearing.shown(text).contains("agree")).isEqualTo(agrees);
  }

  /** 4: what overlaps an exclusion is void, also beside it another cue counts. */
  @Test
  void anExclusionTakesOnlyWhatItCovers() {
    assertThat(Hearing.shown("Ik stel me voor dat het lukt.")).doesNotContain("propose");
    assertThat(Hearing.shown("Ik stel me voor dat het lukt, zullen we beginnen"))
        .contains("propose");
  }

  /** 5: a negator near by in the same clause, before or after; not beyond "maar". */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Dat is zeker niet mijn fout.            ; admit   ; false
          Het was mijn fout.                      ; admit   ; true
          Ik weet het niet maar het was mijn fout ; admit   ; true
          Niet vandaag, het was mijn fout.        ; admit   ; true
          Zullen we dat niet gewoon doen?         ; propose ; true
          """)
  void aDenialInTheSameClauseTakesTheActAway(String text, String act, boolean heard) {
    assertThat(Hearing.shown(text).contains(act)).isEqualTo(heard);
  }

  /** 6: who objects does not agree. */
  @Test
  void anObjectionTakesAgreementAway() {
    assertThat(Hearing.shown("Ja maar dat klopt wel."))
        .contains("disagree")
        .doesNotContain("agree");
  }

  /** 7: what others are said to have said is marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Hij zei dat we zullen we moeten stoppen ; REPORTED
          Ze zei: "zullen we stoppen"             ; REPORTED
          Volgens Karin zullen we stoppen         ; REPORTED
          Volgens mij zullen we stoppen           ; OWN
          Hij zei niks. Zullen we stoppen         ; OWN
          """)
  void wordsOfOthersAreMarked(String text, Act.Voice voice) {
    assertThat(only("propose", text).voice()).isEqualTo(voice);
  }

  /** 7: a decision in a question asks for agreement; also where no mark is written. */
  @Test
  void aDecisionInAQuestionAsksForAgreement() {
    assertThat(Hearing.shown("Dus dan besluiten we dat?")).contains("ask_agreement");
    Said unmarked =
        new Said(0, "A", null, "dan besluiten we dat", "nl", List.of(), QuestionKind.CLOSED, false);
    assertThat(new CueTagger(Hearing.INVENTORY).tag(List.of(unmarked)).get(0))
        .extracting(Act::act)
        .containsExactly("ask_agreement");
  }

  /** 9: two weak cues make a usual one. */
  @Test
  void weakCuesCountTogether() {
    assertThat(only("propose", "It could be rubber.").weight()).isEqualTo(1);
    assertThat(only("propose", "It could be rubber if we need it.").weight()).isEqualTo(2);
  }

  /** 10: capitals and marks do not matter. */
  @Test
  void aRecogniserThatWritesNoMarksIsHeardAsWell() {
    assertThat(Hearing.shown("wat vinden jullie hiervan")).contains("ask_input");
  }

  @Test
  void jaAgreesWithWhatAnotherSaidAndNotWithOneself() {
    List<List<Act>> acts =
        read(said(0, "A", "We nemen de trein."), said(1, "B", "Ja."), said(2, "B", "Oké."));
    assertThat(acts.get(1)).extracting(Act::act, Act::weight).containsExactly(tuple("agree", 2));
    assertThat(acts.get(2)).extracting(Act::act, Act::weight).containsExactly(tuple("agree", 1));
  }

  @Test
  void anAnswerAtOnceAgreesThoughTheSpeakerWasHeardInBetween() {
    List<List<Act>> acts =
        read(
            timed(said(0, "A", "We nemen de trein."), 0, 2_000),
            timed(said(1, "B", "Eh"), 1_000, 1_200),
            timed(said(2, "B", "Oké."), 2_300, 2_600),
            timed(said(3, "B", "Oké."), 9_000, 9_300));
    assertThat(acts.get(2)).extracting(Act::act, Act::weight).containsExactly(tuple("agree", 2));
    assertThat(acts.get(3)).extracting(Act::act, Act::weight).containsExactly(tuple("agree", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dat is niet de bedoeling.       | Nee.          | true
          Dat kan nooit op tijd.          | Nee, nee.     | true
          It doesn't fit.                 | No.           | true
          We nemen de trein.              | Nee.          | false
          Dat is niet de bedoeling.       | Nee, jawel.   | false
          """)
  void whoDeniesWhatWasDeniedAgrees(String said, String answer, boolean agrees) {
    List<List<Act>> acts = read(said(0, "A", said), said(1, "B", answer));
    assertThat(acts.get(1).stream().anyMatch(act -> act.act().equals("agree"))).isEqualTo(agrees);
  }

  @Test
  void aProposalSaysWhatToDo() {
    assertThat(weight("propose", "Maybe.", QuestionKind.NONE)).isEqualTo(1);
    assertThat(weight("propose", "Maybe a bit larger.", QuestionKind.NONE)).isEqualTo(2);
    assertThat(weight("propose", "What do you think we could do?", QuestionKind.OPEN)).isEqualTo(1);
    assertThat(weight("propose", "What if we take the train?", QuestionKind.OPEN)).isEqualTo(3);
  }

  private static int weight(String act, String text, QuestionKind question) {
    Said said = new Said(0, "A", null, text, "en", List.of(), question, false);
    return read(said).get(0).stream()
        .filter(one -> one.act().equals(act))
        .mapToInt(Act::weight)
        .findFirst()
        .orElseThrow();
  }

  private static List<List<Act>> read(Said... meeting) {
    return new ActReader(Hearing.INVENTORY).read(List.of(meeting));
  }

  private static Said said(int index, String speaker, String text) {
    return new Said(index, speaker, null, text, "nl", List.of(), QuestionKind.NONE, false);
  }

  private static Said timed(Said said, long from, long to) {
    return new Said(
        said.index(),
        said.speaker(),
        new Span(from, to),
        said.text(),
        said.language(),
        said.tokens(),
        said.question(),
        said.backChannel());
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void everyActLeadsToItsWords() {
    String text = "Nou ik stel voor dat we stoppen";
    assertThat(Hearing.acts(text))
        .containsExactly(new Act("propose", 3, "propose.nl.ik-stel-voor", 4, 16, Act.Voice.OWN));
  }

  /** Bare thanks are a courtesy; to somebody by name they appreciate. */
  @Test
  void thanksWithANameAppreciate() {
    String text = "Bedankt, Karin, dat scheelt een middag.";
    Said tagged =
        new Said(0, "A", null, text, "nl", new DutchTagger().tag(text), QuestionKind.NONE, false);
    assertThat(new CueTagger(Hearing.INVENTORY).tag(List.of(tagged)).get(0))
        .contains(new Act("appreciate", 2, "appreciate.nl.dank-name", 0, 14, Act.Voice.OWN));
  }
}
