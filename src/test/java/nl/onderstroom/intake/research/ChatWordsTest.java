package nl.onderstroom.intake.research;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.intake.spoken.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja .                          | ja.
          0 .                           | ''
          &-uh ik &+g ging .            | uh ik ging.
          <ik ik> [//] ik kom ?         | ik ik ik kom?
          (be)cause (.) no:o (1.5) !    | because noo!
          0is &=kucht New_York +...     | New York...
          +< mhm +/?                    | mhm?
          om 10:30 , 0 komma 05 .       | om 10:30, komma 05.
          ja &=lacht .                  | ja [lacht].
          &=laughs .                    | [laughs].
          wow@i xxx [=! roept] .        | wow xxx.
          """)
  void onlyWordsAndEndingsAreKept(String written, String said) {
    assertThat(ChatWords.of(written).said()).isEqualTo(said);
  }

  @Test
  void bulletsGiveTheFirstStartAndTheLastEnd() {
    assertThat(ChatWords.of("\tja \u001510_20\u0015 nee . \u0015%snd:\"a_1\"_30_40\u0015"))
        .isEqualTo(new ChatWords(new Timing(10L, 40L), "ja nee."));
  }
}
