package nl.onderstroom.annotate.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.onderstroom.Work;
import nl.onderstroom.annotate.onnx.WordPiece.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "over", "##leg", "##gen", "overleg", "een", "Een",
          "één", "'", "s", "?", "…", "ide", "##e", "東", "##s");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          overleg            | [CLS] overleg [SEP]
          OVERLEGGEN         | [CLS] overleg ##gen [SEP]
          overlegge          | [CLS] [UNK] [SEP]
          Één idee?          | [CLS] een ide ##e ? [SEP]
          idee's…            | [CLS] ide ##e ' s … [SEP]
          idee\u00a0\u200bs  | [CLS] ide ##e s [SEP]
          s東s               | [CLS] s 東 s [SEP]
          overleg onbekend   | [CLS] overleg [UNK] [SEP]
          € s                | [CLS] [UNK] s [SEP]
          """)
  void aWordBecomesTheLongestPiecesThatTheVocabularyHas(String text, String expected) {
    assertThat(pieces(text, Letters.LOWERED, 16)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Een,[CLS] Een [SEP]",
    "een,[CLS] een [SEP]",
    "één,[CLS] één [SEP]",
    "Idee,[CLS] [UNK] [SEP]"
  })
  void capitalsAndAccentsMayTellWordsApart(String text, String expected) {
    assertThat(pieces(text, Letters.AS_THEY_STAND, 16)).isEqualTo(expected);
  }

  @Test
  void whatIsTooLongIsCutBeforeTheEndMark() {
    assertThat(pieces("een een een een", Letters.LOWERED, 4)).isEqualTo("[CLS] een een [SEP]");
    assertThat(pieces("idee idee", Letters.LOWERED, 5)).isEqualTo("[CLS] ide ##e ide [SEP]");
  }

  @Property
  void everyTextIsBetweenItsMarksAndNoLongerThanAllowed(
      @ForAll @StringLength(max = 80) String text) {
    long[] numbers = tokenizer(Letters.LOWERED, 12).numbers(text);
    assertThat(numbers).hasSizeBetween(2, 12).startsWith(2).endsWith(3);
    assertThat(Arrays.copyOfRange(numbers, 1, numbers.length - 1)).doesNotContain(2, 3);
  }

  @Test
  void aWordWithoutEndCostsNoTime() {
    String hostile = "s".repeat(1_000_000);

    assertThat(pieces(hostile, Letters.LOWERED, 512)).isEqualTo("[CLS] [UNK] [SEP]");
    assertThat(Work.leastOf(() -> pieces(hostile, Letters.LOWERED, 512)))
        .isLessThan(Duration.ofSeconds(2));
  }

  private static String pieces(String text, Letters letters, int longest) {
    return Arrays.stream(tokenizer(letters, longest).numbers(text))
        .mapToObj(number -> PIECES.get((int) number))
        .collect(Collectors.joining(" "));
  }

  private static WordPiece tokenizer(Letters letters, int longest) {
    return new WordPiece(PIECES, letters, longest, "vocab.txt");
  }
}
