package nl.onderstroom.annotate.courtesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {
  private static final Judgements JUDGEMENTS = new Judgements(new ToneReader());

  /** With its words tagged, as the second voice of a meeting. */
  private static AnnotatedUtterance annotated(String text) {
    List<Utterance> utterances =
        List.of(
            new Utterance(0, null, "an", "Dan het rooster van volgende week."),
            new Utterance(1, null, "bo", text));
    Meeting meeting =
        new Meeting(
            "m", "t", "m", null, List.of(), List.of(), utterances, List.of(), List.of(), List.of());
    return Annotators.STANDARD.annotate(meeting).utterances().get(1);
  }

  private static @Nullable Tone inMeeting(String text) {
    return annotated(text).tone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die goede kopieën liggen op mijn bureau.
          Dat schone beddengoed komt om acht uur.
          Verstandig.
          Is dat een goede dag voor iedereen?
          Ik hoop dat de sleutels er maandag zijn.
          Als het goed is staat de bus om negen uur klaar.
          Je moet hem wel netjes terugzetten.
          Dinsdag gaat lukken.
          We waren vorige keer te laat begonnen.
          De microfoon van Gerda is stuk geloof ik.
          """)
  void whatIsNamedInPassingIsNoTone(String text) {
    assertThat(inMeeting(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik vind dat echt een slecht plan.               | -1
          Dat ging gewoon heel goed vorige week.          | 1
          Dat rooster is waardeloos.                      | -1
          Wat hebben jullie dat netjes gedaan zeg, knap.  | 1
          Het loopt als een trein.                        | 1
          Prachtig en heerlijk, die middag met de buurt.  | 1
          """)
  void whoJudgesIsHeard(String text, int sign) {
    Tone tone = inMeeting(text);
    assertThat(tone).isNotNull();
    assertThat(Math.signum(tone.value())).isEqualTo(sign);
  }

  @Test
  void aProblemOfTheWorkStaysNamed() {
    Tone tone = inMeeting("De lift op de tweede heeft storing.");
    assertThat(tone).isNotNull();
    assertThat(tone.target()).isEqualTo(Tone.Target.PROBLEM);
  }

  @Test
  void inATextOfOneVoiceAWordEvaluatesByItself() {
    Said alone = new Said(0, "an", null, "Verstandig.", "nl", List.of(), QuestionKind.NONE, false);
    assertThat(JUDGEMENTS.read(List.of(alone))).containsExactly(JUDGEMENTS.read(alone));
    assertThat(JUDGEMENTS.read(alone)).isNotNull();
  }

  @Test
  void whatIsNamedHintsAtASignAndACourtesyDoesNot() {
    assertThat(Annotators.hint(annotated("Verstandig.").said())).isBetween(0.01, 0.1);
    assertThat(Annotators.hint(annotated("Fijne avond allemaal.").said())).isZero();
  }
}
