package nl.onderstroom.measures.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;

class ToneTest {
  private static Talk talk(int fine, int poor) {
    Talk talk = new Talk().littleIsEnough().however("tone.most-coverage", 100);
    for (int i = 0; i < fine; i++) {
      talk.says("p" + i % 5, "Dit is een heel fijn overleg.");
    }
    for (int i = 0; i < poor; i++) {
      talk.says("p" + i % 5, "Dit is een waardeloos overleg zeg.");
    }
    return talk;
  }

  @Test
  void fewWordsThatEvaluateAreNoTone() {
    assertThat(talk(20, 10).meetingRow(new ToneBalance()))
        .isEqualTo(Measure.missing("tone-balance", Subject.MEETING, "tone-few-hits"));
  }

  @Test
  void theBalanceIsDrawnToTheMiddleByTenHits() {
    Measure row = talk(60, 30).meetingRow(new ToneBalance());
    assertThat(row.value()).isEqualTo(30 / 100.0);
    assertThat(row.n()).isEqualTo(90);
  }

  @Test
  void coverageIsThePartOnWhichItRests() {
    Talk talk = talk(10, 0);
    talk.says("p1", "Morgen komt de schilder voor de gang.");
    talk.says("p2", "hm-m");
    assertThat(talk.meetingRow(new ToneCoverage()))
        .isEqualTo(Measure.of("tone-coverage", Subject.MEETING, 10 / 11.0, 11));
  }

  @Test
  void whatWordsAreAboutIsCountedApart() {
    List<Count> counts = ToneCounts.of(talk(3, 2).conversation());
    assertThat(counts)
        .contains(
            new Count("tone-process-positive", 3, 5), new Count("tone-process-negative", 2, 5))
        .hasSize(6);
  }
}
