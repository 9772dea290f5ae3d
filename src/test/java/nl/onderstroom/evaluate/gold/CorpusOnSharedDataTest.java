package nl.onderstroom.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusOnSharedDataTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TEAMS, 8, decide, 39
          TEAMS, 8, postpone, 14
          TEAMS, 8, reopen, 7
          CALLS, 13, decide, 30
          SUBTITLES_NL, 1, negative, 400
          TWEETS, 1, positive, 278
          REACTIONS, 1, object, 500
          """)
  void allThatIsMarkedIsRead(Corpus corpus, int meetings, String label, int marked) {
    Path data = SharedData.expect("dev").resolveSibling("");
    List<LabelledMeeting> read = corpus.read(data);
    assertThat(read).hasSize(meetings);
    assertThat(read.stream().mapToInt(meeting -> meeting.marked(label).size()).sum())
        .isEqualTo(marked);
  }
}
