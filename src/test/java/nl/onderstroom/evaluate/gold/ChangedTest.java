package nl.onderstroom.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;

class ChangedTest {
  private static final LabelledMeeting DUTCH = meeting("Hoe laat is het?", "Ja.");
  private static final LabelledMeeting ENGLISH = meeting("", "What a day it was.", "Well.");

  @Test
  void questionMarksAreTakenOutAndWhereTheyStoodWasAsked() {
    LabelledMeeting changed = Changed.withoutQuestionMarks(List.of(DUTCH)).get(0);
    assertThat(texts(changed)).containsExactly("Hoe laat is het.", "Ja.");
    assertThat(changed.marked("asked")).containsExactly(Stretch.of(0));
  }

  @Test
  void interleavedEveryOtherUtteranceIsEnglishAndShortOnesAreNotAsked() {
    LabelledMeeting mixed = Changed.interleaved(List.of(DUTCH), List.of(ENGLISH)).get(0);
    assertThat(texts(mixed))
        .containsExactly("Hoe laat is het?", "What a day it was.", "Ja.", "Well.");
    assertThat(mixed.marked("nl")).containsExactly(Stretch.of(0));
    assertThat(mixed.marked("en")).containsExactly(Stretch.of(1));
  }

  private static LabelledMeeting meeting(String... texts) {
    Marker marker = new Marker("m");
    for (String text : texts) {
      marker.say(null, "Noor", text);
    }
    return marker.meeting();
  }

  private static List<String> texts(LabelledMeeting meeting) {
    return meeting.meeting().utterances().stream().map(Utterance::text).toList();
  }
}
