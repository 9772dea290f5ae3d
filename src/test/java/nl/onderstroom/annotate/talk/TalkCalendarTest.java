package nl.onderstroom.annotate.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of a language may name the days and months of its calendar as one. */
class TalkCalendarTest {
  @Test
  void daysAndMonthsAreThoseOfTheLanguage() {
    assertThat(TalkRules.of("nl").words().get("day"))
        .contains("maandag", "zondag", "maandagochtend", "januari", "december", "vandaag");
    assertThat(TalkRules.of("en").words().get("day")).contains("monday", "sunday", "may", "noon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void noListIsLeftAsAName(String tag) {
    assertThat(TalkRules.of(tag).words().values())
        .allSatisfy(words -> assertThat(words).noneMatch(word -> word.startsWith("@")));
  }
}
