package nl.onderstroom.annotate.tone;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors, a little below what was measured; half of each set is of either sign but the tweets. */
class ToneFiguresTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          nl, nl_xed_subtitles, .68, .500
          en, en_xed_subtitles, .72, .500
          en, en_vader_tweets,  .89, .678
          en, en_vader_amazon,  .75, .597
          en, en_vader_nyt,     .71, .612
          """)
  void needsSharedDataAndReadsTheSignOfLabelledLines(
      String language, String set, double least, double majority) {
    LabelledLines lines =
        LabelledLines.of(language, SharedData.expect("dev/sentiment/" + set + ".tsv"));

    assertThat(lines.majority()).isBetween(majority - 0.001, majority + 0.001);
    assertThat(lines.accuracy(new ToneReader())).isGreaterThan(least);
  }
}
