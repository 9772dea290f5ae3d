package nl.onderstroom.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceOnSharedDataTest {
  static Stream<Arguments> whatIsThere() {
    return Stream.of(
        arguments(Source.TEAMS, 8, "decide", 39),
        arguments(Source.TEAMS, 8, "postpone", 14),
        arguments(Source.TEAMS, 8, "reopen", 7),
        arguments(Source.CALLS, 13, "decide", 30),
        arguments(Source.SUBTITLES_NL, 1, "negative", 400),
        arguments(Source.TWEETS, 1, "positive", 278),
        arguments(Source.REACTIONS, 1, "object", 500),
        arguments(Source.MOSTLY_ENGLISH, 1, "nl", 5));
  }

  @ParameterizedTest
  @MethodSource("whatIsThere")
  void allThatIsMarkedIsRead(Source source, int meetings, String label, int marked) {
    Path data = SharedData.expect(".");
    List<LabelledMeeting> read = source.read(data);
    assertThat(read).hasSize(meetings);
    assertThat(read.stream().mapToInt(meeting -> meeting.marked(label).size()).sum())
        .isEqualTo(marked);
  }
}
