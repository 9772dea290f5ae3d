package nl.onderstroom.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.Turkish;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
  private static final List<Token> ASKED =
      List.of(
          new Token(0, 3, "wat", "wat", WordClass.PRONOUN, VerbForm.NONE),
          new Token(4, 8, "vind", "vinden", WordClass.VERB, VerbForm.PRESENT),
          new Token(9, 12, "jij", "jij", WordClass.PRONOUN, VerbForm.NONE),
          new Token(13, 18, "ervan", "ervan", WordClass.ADVERB, VerbForm.NONE),
          new Token(18, 19, "?", "?", WordClass.PUNCTUATION, VerbForm.NONE));

  private static final List<Token> ANSWERED =
      List.of(
          new Token(0, 2, "ja", "ja", WordClass.INTERJECTION, VerbForm.NONE),
          new Token(3, 7, "goed", "goed", WordClass.ADJECTIVE, VerbForm.NONE));

  private final Annotator annotator =
      new Annotator(List.of(SpokenLanguage.of("en"), SpokenLanguage.of("nl")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hoe zit je erbij?                               | OPEN
          Nou ja, wat vind jij ervan?                     | OPEN
          Op welke manier dan?                            | OPEN
          Griet, wa vinde gij daarvan?                    | OPEN
          Maar de planning, hoe doen we dat?              | OPEN
          Ja goed, how do we proceed?                     | OPEN
          Mooi. Waarom eigenlijk? Ik snap het niet.       | OPEN
          So what do you think?                           | OPEN
          In which room?                                  | OPEN
          Is dat zo?                                      | CLOSED
          Hoe we dat doen is nu wel duidelijk, toch?      | CLOSED
          What we want is clear, right?                   | CLOSED
          Dat doen we woensdag, hè?                       | CLOSED
          Weet jij nog, wie dat zei?                      | CLOSED
          Sorry?                                          | NONE
          Hmm?                                            | NONE
          Eh?                                             | CLOSED
          Wat?                                            | OPEN
          Kun jij dat oppakken.                           | NONE
          Wat fijn!                                       | NONE
          Dat klopt.                                      | NONE
          """)
  void theMarkDecidesWhereTheTranscriptWritesMarks(String text, QuestionKind expected) {
    assertThat(question("Klopt dat?", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoe zit dat met het rooster                     | OPEN
          dus wat vind jij daarvan                        | OPEN
          welke dag komt jou het beste uit                | OPEN
          wa doen we daarmee                              | OPEN
          kun jij dat oppakken                            | CLOSED
          Sanne, kun jij de deur dichtdoen.               | CLOSED
          zullen we dat volgende week doen                | CLOSED
          hebde gij da nog liggen                         | CLOSED
          Komt er nog iemand van de gemeente.             | CLOSED
          Deelt de directie dat beeld ook.                | CLOSED
          Kloppen de cijfers wel.                         | CLOSED
          Mijn vraag is: wist de bestuurder dat.          | CLOSED
          Hoe reageert de monteur daarop.                 | OPEN
          Waarom.                                         | OPEN
          Joost, welke vier dan.                          | OPEN
          En de brief, wanneer moet die de deur uit.      | OPEN
          Dan gaan we dat zo doen.                        | NONE
          Er komt een nieuw formulier voor verlof.        | NONE
          Dus geldt de oude regel nog.                    | NONE
          Is het te laat, dan bellen we morgen.           | NONE
          Mocht het niet lukken hoor ik het wel.          | NONE
          Zet de koffie maar vast aan.                    | NONE
          Doe de deur even dicht.                         | NONE
          Er komt een brief, waarin staat dat het mag.    | NONE
          wat fijn dat je er bent                         | NONE
          wat een dag                                     | NONE
          hoe dan ook gaan we door                        | NONE
          wat ik bedoel is dat het niet kan               | NONE
          hoe we dat gaan doen weet ik nog niet           | NONE
          wie dat wil kan zich melden                     | NONE
          what do you think of the plan                   | OPEN
          how many people are there in the team           | NONE
          could you send that to the team                 | CLOSED
          what a day that was for all of us               | NONE
          which is why we want to do that                 | NONE
          what we need is more of the same                | NONE
          """)
  void withoutMarksOnlySureStartsAsk(String text, QuestionKind expected) {
    assertThat(question("we gaan het zo doen", text)).isEqualTo(expected);
  }

  @Test
  void wholeUtteranceIsAnnotated() {
    Utterance first = new Utterance(0, null, "a", "Wat vind jij ervan?");
    Utterance second = new Utterance(1, null, "b", "Ja goed");
    Act asking = new Act("ask_input", 3, "ask_input.1", 0, 12, Act.Voice.OWN);
    Tone good = new Tone(0.5, Tone.Target.PROCESS, List.of());
    Annotator all =
        new Annotator(
            List.of(SpokenLanguage.of("nl")),
            meeting -> List.of(List.of(asking), List.of()),
            said -> said.backChannel() ? good : null);
    assertThat(all.annotate(meeting(List.of(first, second))))
        .isEqualTo(
            new AnnotatedMeeting(
                meeting(List.of(first, second)),
                "nl",
                List.of(
                    expected(first, 4, UtteranceKind.TALK, ASKED, List.of(asking), null),
                    expected(second, 2, UtteranceKind.BACK_CHANNEL, ANSWERED, List.of(), good))));
  }

  private static AnnotatedUtterance expected(
      Utterance said,
      int words,
      UtteranceKind kind,
      List<Token> tokens,
      List<Act> acts,
      @Nullable Tone tone) {
    QuestionKind asks = acts.isEmpty() ? QuestionKind.NONE : QuestionKind.OPEN;
    return new AnnotatedUtterance(said, "nl", words, asks, kind, tokens, acts, tone);
  }

  @Test
  void aLanguageThatWeDoNotReadIsNamedAndItsWordsAreLeftAlone() {
    AnnotatedUtterance german =
        annotate(
                "We beginnen met de planning van deze week.",
                "Ich habe heute leider keine Zeit für das Protokoll",
                "Is dat goed?")
            .get(1);
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.tokens()).isEmpty();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void theTurkishLocaleChangesNothing() {
    Turkish.whileSpoken(
        () -> {
          assertThat(question("WIE DOET DIT?")).isEqualTo(QuestionKind.OPEN);
          assertThat(annotate("PRIMA").get(0).kind()).isEqualTo(UtteranceKind.BACK_CHANNEL);
        });
  }

  @Test
  void hostileTextTakesNoTime() {
    String marks = "?!.,".repeat(12_500);
    String words = "hoe ".repeat(12_500);
    annotate("Dat laadt wat bij een woord hoort.");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> annotate(marks, words, marks + "x", " ?".repeat(25_000)));
  }

  private QuestionKind question(String... texts) {
    return annotate(texts).get(texts.length - 1).question();
  }

  private List<AnnotatedUtterance> annotate(String... texts) {
    List<Utterance> utterances = new ArrayList<>();
    for (String text : texts) {
      utterances.add(new Utterance(utterances.size(), null, "a", text));
    }
    return annotator.annotate(meeting(utterances)).utterances();
  }

  private static Meeting meeting(List<Utterance> utterances) {
    return new Meeting(
        "m", "t", "t", null, List.of(), List.of(), utterances, List.of(), List.of(), List.of());
  }
}
