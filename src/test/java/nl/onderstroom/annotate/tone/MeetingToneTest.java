package nl.onderstroom.annotate.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.onderstroom.annotate.tone.MeetingTone.Toned;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingToneTest {
  private static final Thresholds THRESHOLDS = Thresholds.standard();

  private static Toned toned(String speaker, Hit... hits) {
    Said said = new Said(0, speaker, null, "x", "nl", List.of(), QuestionKind.NONE, false);
    return new Toned(said, hits.length == 0 ? null : new Tone(0, Target.PROCESS, List.of(hits)));
  }

  private static Hit hit(double value, Target target, Sense sense) {
    return new Hit("nl:x", 0, 1, value, target, sense);
  }

  private static Hit plain(double value) {
    return hit(value, Target.PROCESS, Sense.PLAIN);
  }

  /** Of each of four speakers so many good, bad and neutral utterances. */
  private static List<Toned> meeting(int good, int bad, int neutral) {
    List<Toned> utterances = new ArrayList<>();
    for (String speaker : List.of("a", "b", "c", "d")) {
      add(utterances, good, toned(speaker, plain(0.5)));
      add(utterances, bad, toned(speaker, plain(-0.5)));
      add(utterances, neutral, toned(speaker));
    }
    return utterances;
  }

  private static void add(List<Toned> to, int times, Toned one) {
    for (int i = 0; i < times; i++) {
      to.add(one);
    }
  }

  @Test
  void balanceIsOfGoodAndBadWithTenForNothing() {
    MeetingTone tone = MeetingTone.of(meeting(20, 5, 75), THRESHOLDS, 1);

    assertThat(tone.value()).isCloseTo((80.0 - 20) / (80 + 20 + 10), within(1e-9));
    assertThat(tone.hits()).isEqualTo(100);
    assertThat(tone.coverage()).isEqualTo(0.25);
    assertThat(tone.missing()).isNull();
    assertThat(Objects.requireNonNull(tone.interval()).low()).isLessThan(tone.value());
    assertThat(Objects.requireNonNull(tone.interval()).high()).isGreaterThan(tone.value());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          14, 0,  80,  tone-few-hits
          15, 0,  400, tone-thin
          40, 40, 20,  tone-dense
          """)
  void whatCannotBeSaidHasAReason(int good, int bad, int neutral, String reason) {
    MeetingTone tone = MeetingTone.of(meeting(good, bad, neutral), THRESHOLDS, 1);

    assertThat(tone.value()).isNull();
    assertThat(tone.missing()).isEqualTo(reason);
  }

  @Test
  void oneSpeakerHasAQuarterAtMost() {
    List<Toned> utterances = meeting(0, 10, 60);
    add(utterances, 300, toned("loud", plain(0.9)));
    add(utterances, 400, toned("loud"));

    MeetingTone tone = MeetingTone.of(utterances, THRESHOLDS, 1);

    double loud = 40.0 / 3;
    assertThat(tone.value()).isCloseTo((loud - 40) / (loud + 40 + 10), within(1e-6));
  }

  @Test
  void problemsIronyReportsAndFaintHitsDoNotCount() {
    List<Toned> utterances = meeting(20, 5, 75);
    add(utterances, 5, toned("a", hit(-1, Target.PROBLEM, Sense.PLAIN)));
    add(utterances, 5, toned("a", hit(0, Target.PROCESS, Sense.IRONIC)));
    add(utterances, 5, toned("a", hit(-1, Target.PROCESS, Sense.REPORTED)));
    add(utterances, 5, toned("a", plain(-0.05)));

    assertThat(MeetingTone.of(utterances, THRESHOLDS, 1).hits()).isEqualTo(100);
  }

  @Test
  void anUtteranceCountsOnceForEachSign() {
    List<Toned> utterances = new ArrayList<>();
    add(utterances, 30, toned("a", plain(0.5), plain(0.5), plain(-0.5)));

    assertThat(MeetingTone.of(utterances, THRESHOLDS, 1).hits()).isEqualTo(60);
  }

  @Test
  void nothingSaidIsTooFew() {
    assertThat(MeetingTone.of(List.of(), THRESHOLDS, 1))
        .isEqualTo(new MeetingTone(null, null, 0, 0, "tone-few-hits"));
  }

  @Property(tries = 100)
  void swappingSignsSwapsTheBalance(
      @ForAll @Size(min = 80, max = 120) List<@IntRange(min = -1, max = 1) Integer> signs) {
    List<Toned> one = new ArrayList<>();
    List<Toned> other = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      String speaker = "s" + i % 5;
      one.add(signs.get(i) == 0 ? toned(speaker) : toned(speaker, plain(signs.get(i))));
      other.add(signs.get(i) == 0 ? toned(speaker) : toned(speaker, plain(-signs.get(i))));
    }
    MeetingTone a = MeetingTone.of(one, THRESHOLDS, 1);
    MeetingTone b = MeetingTone.of(other, THRESHOLDS, 1);

    assertThat(a.missing()).isEqualTo(b.missing());
    if (a.value() != null && b.value() != null) {
      assertThat(a.value()).isCloseTo(-b.value(), within(1e-9)).isBetween(-1.0, 1.0);
    }
  }
}
