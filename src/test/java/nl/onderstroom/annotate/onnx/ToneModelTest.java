package nl.onderstroom.annotate.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneModelTest {
  /** Shares of logits 6, 3 and 0: the first minus the last. */
  private static final double SURE = (1 - Math.exp(-6)) / (1 + Math.exp(-3) + Math.exp(-6));

  @TempDir private Path folder = Path.of("");

  @Test
  void anUtteranceHasTheToneThatTheModelHearsUnderItsName() {
    try (ToneModel model = ToneModel.open(ToneFolder.in(folder).folder())) {
      Tone tone = Objects.requireNonNull(model.read(List.of(said("Goed idee."))).get(0));
      assertThat(tone.value()).isCloseTo(SURE, within(1e-6));
      assertThat(tone)
          .isEqualTo(
              new Tone(
                  tone.value(),
                  Target.PROCESS,
                  List.of(new Hit("klein", 0, 10, tone.value(), Target.PROCESS, Sense.PLAIN))));
    }
  }

  @Test
  void whatIsNeutralOrBothOrSaysOnlyThatSomebodyListensHasNoTone() {
    Said listens = new Said(0, "An", null, "Goed.", "nl", List.of(), QuestionKind.NONE, true);
    try (ToneModel model = ToneModel.open(ToneFolder.in(folder).folder())) {
      assertThat(model.read(List.of(said("Een idee."), said("Goed, slecht."), said(" "), listens)))
          .containsOnlyNulls()
          .hasSize(4);
      assertThat(model.read(List.of())).isEmpty();
    }
  }

  @Test
  void noUtteranceWeighsOnAnother() {
    List<Said> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(said((i % 3 == 0 ? "goed" : "slecht") + " idee".repeat(i % 20)));
    }
    try (ToneModel model = ToneModel.open(ToneFolder.in(folder).folder())) {
      List<@Nullable Tone> apart = new ArrayList<>();
      many.forEach(said -> apart.add(model.read(List.of(said)).get(0)));
      assertThat(model.read(many)).isEqualTo(apart).doesNotContainNull();
    }
  }

  @Test
  void aModelMayAskForAMaskAndTypes() {
    SmallModel asking =
        new SmallModel(
            ToneFolder.TABLE, 0, List.of("input_ids", "attention_mask", "token_type_ids"));
    ToneFolder.in(folder).with(asking, ToneFolder.ALL, "negative neutral positive");
    try (ToneModel model = ToneModel.open(folder)) {
      Tone tone = Objects.requireNonNull(model.read(List.of(said("Slecht."))).get(0));
      assertThat(tone.value()).isCloseTo(-SURE, within(1e-6));
    }
  }

  @Test
  void scoresMayBeSharesAlready() {
    ToneFolder.in(folder).edit("\"output\"", "\"scores\": \"shares\", \"output\"");
    try (ToneModel model = ToneModel.open(folder)) {
      Tone tone = Objects.requireNonNull(model.read(List.of(said("Goed."))).get(0));
      assertThat(tone.value()).isEqualTo(1);
    }
  }

  @Test
  void anotherManifestIsAnotherMethod() {
    ToneMethod first = ToneMethod.in(ToneFolder.in(folder).folder());
    ToneMethod again = ToneMethod.in(folder);
    ToneFolder.in(folder).edit("\"output\"", "\"sure\": 0.6, \"output\"");
    ToneMethod other = ToneMethod.in(folder);

    assertThat(again).isEqualTo(first);
    assertThat(other.sha256()).isNotEqualTo(first.sha256());
    assertThat(first.shown()).isEqualTo("klein 1 (" + first.sha256().substring(0, 12) + ")");
    assertThat(ToneMethod.after("0.1.0", null)).isEqualTo("0.1.0");
    assertThat(ToneMethod.after("0.1.0", first)).isEqualTo("0.1.0, " + first.shown());
  }

  @Test
  void onlyTheLanguageOfTheModelIsHeardByIt() {
    Tone byWords = new Tone(0.1, Target.OUTLOOK, List.of());
    Said english = new Said(1, "An", null, "Goed.", "en", List.of(), QuestionKind.NONE, false);
    try (ToneModel model = ToneModel.open(ToneFolder.in(folder).folder())) {
      ModelledTones tones = new ModelledTones(model, said -> byWords);
      assertThat(tones.read(List.of(english, said("Dat."), english)))
          .containsExactly(byWords, null, byWords);
      assertThat(tones.read(said("Dat."))).isNull();
    }
  }

  /** Words may mean less among voices: what others say is read with the talk around it. */
  @Test
  void otherLanguagesAreReadAsPartOfTheMeeting() {
    Tone amongVoices = new Tone(0.1, Target.OUTLOOK, List.of());
    Annotator.Tones words =
        new Annotator.Tones() {
          @Override
          public @Nullable Tone read(Said said) {
            return null;
          }

          @Override
          public List<@Nullable Tone> read(List<Said> meeting) {
            return Collections.nCopies(meeting.size(), amongVoices);
          }
        };
    Said english = new Said(1, "An", null, "Goed.", "en", List.of(), QuestionKind.NONE, false);
    try (ToneModel model = ToneModel.open(ToneFolder.in(folder).folder())) {
      assertThat(new ModelledTones(model, words).read(List.of(said("Dat."), english)))
          .containsExactly(null, amongVoices);
    }
  }

  private static Said said(String text) {
    return new Said(0, "An", null, text, "nl", List.of(), QuestionKind.NONE, false);
  }
}
