package nl.onderstroom.evaluate.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderstroom.evaluate.gold.LabelledMeeting;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.evaluate.tasks.Finding.Wanted;
import nl.onderstroom.evaluate.tasks.Telling.Silence;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Source SOURCE = Source.TEAMS;

  /** "Waar?" is asked at 1 and 4, of which 1 is marked; 6 is marked and says nothing. */
  private static final List<Heard> MEETING =
      List.of(
          heard(
              List.of("Ja.", "Waar?", "Daar.", "Nee.", "Waar?", "Ja.", "Goed.", "Nou."),
              Map.of("asked", List.of(Stretch.of(1), Stretch.of(6)))));

  @Test
  void aRowSaysWhatItStandsOnAndSetsBlindRulesBesideIt() {
    Finding finding =
        new Finding("asked", SOURCE, List.of(new Wanted("asked", Reading.QUESTION_MARKS)), 0, "");
    List<String> cells = finding.measure(MEETING);
    assertThat(cells).hasSize(Finding.COLUMNS.size() + 1);
    assertThat(cells.subList(0, 4))
        .containsExactly("8 utterances, 2 marked", "0.50", "0.50", "**0.50** (0.50–0.50)");
    assertThat(cells.get(5)).as("always: 2 of 8, all found").isEqualTo("0.40");
  }

  @Test
  void silenceIsCountedAsWhatACoinWouldGet() {
    Telling telling =
        new Telling(
            "asked or told",
            SOURCE,
            List.of("asked", "told"),
            (heard, i) -> i == 1 ? "asked" : null,
            Silence.A_COIN,
            "");
    assertThat(telling.measure(MEETING).subList(0, 3))
        .containsExactly("8 utterances, 2 labelled", "0.50", "1.00");
    assertThat(telling.measure(MEETING).get(3)).startsWith("**0.75**");
  }

  private static Heard heard(List<String> texts, Map<String, List<Stretch>> marks) {
    List<Utterance> utterances =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Utterance(i, null, "Noor", texts.get(i)))
            .toList();
    Meeting meeting =
        new Meeting(
            "m", "t", "m", null, List.of(), List.of(), utterances, List.of(), List.of(), List.of());
    return new Listening().to(new LabelledMeeting(meeting, marks));
  }
}
