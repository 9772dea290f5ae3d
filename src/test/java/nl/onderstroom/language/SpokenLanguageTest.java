package nl.onderstroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyEntryStandsAsItsWordsAreCut(String tag) {
    SpokenLanguage language = SpokenLanguage.of(tag);
    assertThat(language.tag()).isEqualTo(tag);
    assertThat(lists(language))
        .allSatisfy(
            list -> {
              assertThat(list).isNotEmpty().doesNotHaveDuplicates();
              assertThat(list)
                  .allSatisfy(
                      entry -> assertThat(String.join(" ", Words.of(entry))).isEqualTo(entry));
            });
  }

  private static List<List<String>> lists(SpokenLanguage language) {
    return Stream.of(
            language.functionWords(),
            language.fillers(),
            language.openers(),
            language.beforeOpeners(),
            language.openersWithNoun(),
            language.finiteVerbs(),
            language.questionStarts(),
            language.noQuestions(),
            language.tags(),
            language.repeats(),
            language.backChannels(),
            language.laughs())
        .toList();
  }
}
