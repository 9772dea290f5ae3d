package nl.onderstroom.language.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.language.speech.Speech;
import nl.onderstroom.language.speech.TalkWords;
import nl.onderstroom.language.speech.Wording;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  private static final Speech TALK = TalkWords.standard().speech();
  private static final PhraseWords WORDS = new PhraseWords(TALK, Map.of());

  /** What is found, as the words of the text it stands on; joined by a bar. */
  private static String found(String phrase, String text) {
    return found(TALK, WORDS, phrase, text);
  }

  private static String found(Speech speech, PhraseWords words, String phrase, String text) {
    Wording.Tags names =
        (from, form) ->
            form.equals("roos")
                ? new Wording.Tag(null, Set.of(Wording.Tag.NAME))
                : Wording.Tag.NONE;
    Wording wording = Wording.of(text, speech, names);
    List<String> found = new ArrayList<>();
    Automaton automaton = new Automaton(List.of(PhraseReader.read(words, phrase, "test")));
    for (Scan.Found place : automaton.scan().of(wording)) {
      found.add(
          text.substring(wording.word(place.from()).from(), wording.word(place.to() - 1).to()));
    }
    return String.join("|", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
"""
zullen we                ; Zullen we dat doen?                ; Zullen we
zullen we [dan|even]     ; zullen we even kijken              ; zullen we even
(dat|dit) klopt          ; ja dit klopt, dat klopt            ; dit klopt|dat klopt
ik ben [heel|echt]* moe  ; ik ben echt heel echt moe          ; ik ben echt heel echt moe
(mee|helemaal)+ eens     ; daar ben ik het helemaal mee eens  ; helemaal mee eens
kan ... helpen           ; kan iemand mij even helpen         ; kan iemand mij even helpen
kan ... helpen           ; kan een twee drie vier vijf helpen ; ''
hebben _ niet gehoord    ; we hebben Ahmed niet gehoord       ; hebben Ahmed niet gehoord
per # maart              ; dus per 1 maart, per twee maart    ; per 1 maart|per twee maart
evalu*                   ; de evaluatie was er                ; evaluatie
*traject                 ; dat cultuurtraject                 ; cultuurtraject
^ juist                  ; Ja, nou, juist dat                 ; juist
^ juist                  ; ik bedoel juist dat                ; ''
^ juist                  ; ja nou dus juist                   ; ''
precies $                ; precies, dat                       ; precies
precies $                ; precies dat                        ; ''
iedereen akkoord ?       ; Iedereen akkoord?                  ; Iedereen akkoord
iedereen akkoord ?       ; Iedereen akkoord. Of niet?         ; ''
dan gaan we              ; dan, eh, gaan we                   ; dan, eh, gaan we
dan gaan we              ; ik zie het dan. Gaan we?           ; ''
dat is goed              ; da's goe                           ; da's goe
ge moogt                 ; gij weet dat ge moogt              ; ge moogt
kun je dat               ; kunde da eens                      ; kunde da
we don't                 ; we do not, we don’t                ; we do not|we don’t
dat klopt                ; DAT KLOPT                          ; DAT KLOPT
één keer                 ; e\u0301e\u0301n keer               ; e\u0301e\u0301n keer
""")
  void aPhraseIsFoundWhereItStandsInTheTextAsItCame(String phrase, String text, String expected) {
    String written = text.replace("\\u0301", "\u0301");
    assertThat(found(phrase, written)).isEqualTo(expected.replace("\\u0301", "\u0301"));
  }

  private static final Speech FRAMES =
      new Speech(
          Map.of("effe", List.of("even"), "eh", List.of(), "'kay", List.of("oké")),
          Set.of("nou", "ja", "oké"),
          Set.of(),
          Set.of("en"),
          Speech.Commas.HEARD);

  private static final PhraseWords LISTED =
      new PhraseWords(FRAMES, Map.of("day", List.of("maandag", "dinsdag", "de (eerste|laatste)")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          dan @day              ! dan dinsdag, dan woensdag ! dan dinsdag
          dan @day              ! dan de laatste            ! dan de laatste
          dan (@day|morgen)     ! dan morgen, dan maandag   ! dan morgen|dan maandag
          // dan                ! nou ja, eh, dan maar. Dan ! dan|Dan
          // dan                ! nou 'kay dan              ! dan
          // dan                ! ik kom dan                ! ''
          // dan                ! Roos, dan kom ik          ! dan
          // dan                ! Roos dan niet             ! ''
          / dan                 ! ik kom, dan ga jij        ! dan
          / dan                 ! ik kom en dan ga jij      ! dan
          / dan                 ! ik kom dan                ! ''
          // ...2 kom           ! zelf ook kom              ! zelf ook kom
          // ...2 kom           ! zelf ook nu kom           ! ''
          // ...2 kom           ! ja, kom                   ! kom
          dan .                 ! ik kom dan. Dan jij       ! dan
          dan .                 ! ik kom dan, ja            ! ''
          ik [even] kom         ! ik kom, ik effe kom       ! ik kom|ik effe kom
          ik [even]* kom        ! ik even even even even kom ! ik even even even even kom
          ik ...2 kom           ! ik zelf ook kom           ! ik zelf ook kom
          ik ...2 kom           ! ik zelf ook nu kom        ! ''
          ik ...2 kom           ! ik ga, kom                ! ''
          ik ...2 , ...1 kom    ! ik ga, ja kom             ! ik ga, ja kom
          ik kom                ! ik, eh, kom               ! ''
          om #                  ! om 10.30 of om 9:15       ! om 10.30|om 9:15
          :name komt            ! Roos komt, hij komt       ! Roos komt
          """)
  void whereCommasAreHeardAPhraseSaysWhereItReachesOverThem(
      String phrase, String text, String expected) {
    assertThat(found(FRAMES, LISTED, phrase, text)).isEqualTo(expected);
  }

  @Test
  void aLemmaIsFoundInEveryFormThatTheTaggerKnows() {
    Automaton automaton = new Automaton(List.of(PhraseReader.read(WORDS, "~besluiten we", "test")));
    Wording.Tags lemmas = (from, form) -> new Wording.Tag(from == 0 ? "besluiten" : null, Set.of());
    assertThat(automaton.scan().of(Wording.of("besloten we", TALK, lemmas)))
        .containsExactly(new Scan.Found(0, 0, 2));
    assertThat(automaton.scan().of(Wording.of("besloten we", TALK))).isEmpty();
  }

  @Test
  void theFirstAndLongestOfOverlappingPlacesCounts() {
    assertThat(found("dat [is] [dat] [is]", "dat is dat is dat")).isEqualTo("dat is dat is|dat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          zullen (we      ; phrase-unreadable
          zullen we)      ; phrase-unreadable
          (we|)           ; phrase-unreadable
          we !            ; phrase-unreadable
          ^               ; phrase-opening
          ... we          ; phrase-opening
          [we]            ; phrase-opening
          _ we            ; phrase-opening
          (^|...) we      ; phrase-opening
          // [we]         ; phrase-opening
          we , we         ; phrase-unreadable
          we @day         ; phrase-list
          """)
  void whatCannotBeReadIsAProblemOfThatPlace(String phrase, String code) {
    assertThatThrownBy(() -> PhraseReader.read(WORDS, phrase, "own.cues:3"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.place()).isEqualTo("own.cues:3");
            });
  }

  @Test
  void aListNamesNoListInItself() {
    PhraseWords round = new PhraseWords(FRAMES, Map.of("day", List.of("@day")));
    assertThatThrownBy(() -> PhraseReader.read(round, "dan @day", "x"))
        .isInstanceOfSatisfying(
            UserProblem.class, problem -> assertThat(problem.code()).isEqualTo("phrase-list"));
  }

  @Test
  void bracketsWithoutEndAreRefusedRatherThanFollowed() {
    assertThatThrownBy(() -> PhraseReader.read(WORDS, "(".repeat(100_000), "x"))
        .isInstanceOf(UserProblem.class);
  }
}
