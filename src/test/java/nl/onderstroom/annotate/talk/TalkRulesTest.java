package nl.onderstroom.annotate.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkRulesTest {
  /** It is left out of what is said, so a phrase that waits for it waits for ever. */
  @ParameterizedTest
  @CsvSource({"nl", "en"})
  void noRuleWaitsForAHesitation(String tag) {
    TalkRules rules = TalkRules.of(tag);
    Pattern word = Pattern.compile("(?<![@:])\\b[\\p{L}'-]+");
    List<String> lost =
        rules.frames().stream()
            .flatMap(frame -> Stream.concat(frame.say().stream(), frame.unless().stream()))
            .flatMap(phrase -> word.matcher(phrase).results().map(MatchResult::group))
            .filter(rules.hesitations()::contains)
            .toList();
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nl", "en"})
  void framesHaveAnIdOfTheirOwn(String tag) {
    assertThat(TalkRules.of(tag).frames()).extracting(TalkRules.Frame::id).doesNotHaveDuplicates();
  }

  @Test
  void eachCircumstanceThatLooksAroundHasItsWindowAndAReason() {
    Points points = Points.standard();
    assertThat(points.windows().values())
        .allSatisfy(
            window -> {
              assertThat(window.turns()).isBetween(0, 12);
              assertThat(window.why()).isNotBlank();
            });
    assertThatThrownBy(() -> new Points(2, 1, Map.of(), Map.of(), 5, 7, Map.of()))
        .hasMessageContaining("Windows wanted of exactly [ASKED, BACKED");
  }
}
