package nl.onderstroom.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamMeetingsTest {
  private static final String SPOKEN =
      """
      {"i": 0, "start": 1.0, "end": 2.5, "speaker": "Noor", "text": "Woensdag dan?"}
      {"i": 1, "start": 3.0, "end": 2.9, "speaker": "Bas", "text": "Fijn."}
      {"i": 2, "start": 3.5, "end": 4.0, "speaker": "Noor", "text": "Wie belt?"}
      """;

  private static final String MARKED =
      """
      {"id": "X-1", "language": "nl",
       "decisions": [{"utterances": [1, 0]}], "postponements": [], "reopenings": [],
       "actions": [{"utterance": 2}, {"utterance": 2}],
       "checkin": {"firstUtterance": 0, "lastUtterance": 1}, "checkout": null,
       "reflection": [], "appreciation": [1], "obstacles": [], "questions_open": [2],
       "tone": [{"utterance": 1, "label": "pos"}, {"utterance": 2, "label": "mixed"}]}
      """;

  @TempDir private Path folder = Path.of(".");

  @Test
  void everyMarkIsUnderItsLabel() throws IOException {
    Files.writeString(folder.resolve("X-1.jsonl"), SPOKEN, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("X-1.gold.json"), MARKED, StandardCharsets.UTF_8);
    LabelledMeeting meeting = TeamMeetings.read(folder).get(0);
    assertThat(meeting.marks())
        .isEqualTo(
            Map.of(
                "decide", List.of(new Stretch(0, 1)),
                "action", List.of(Stretch.of(2), Stretch.of(2)),
                "checkin", List.of(new Stretch(0, 1)),
                "appreciate", List.of(Stretch.of(1)),
                "unanswered", List.of(Stretch.of(2)),
                "positive", List.of(Stretch.of(1)),
                "nl", List.of(Stretch.of(0), Stretch.of(1), Stretch.of(2))));
    assertThat(meeting.marked("action")).as("two in one breath").containsExactly(Stretch.of(2));
    assertThat(meeting.meeting().utterances().get(1))
        .as("what ends before it starts lasts no time")
        .isEqualTo(new Utterance(1, new Span(3_000, 3_000), "Bas", "Fijn."));
  }
}
