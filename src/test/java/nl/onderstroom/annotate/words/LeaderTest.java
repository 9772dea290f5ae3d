package nl.onderstroom.annotate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaderTest {
  private static @Nullable String leader(String... speakers) {
    List<Said> talk =
        IntStream.range(0, speakers.length)
            .mapToObj(i -> said(i, speakers[i].isEmpty() ? null : speakers[i]))
            .toList();
    return Leader.find(talk);
  }

  private static Said said(int index, @Nullable String speaker) {
    return new Said(index, speaker, null, "ja", "nl", List.of(), QuestionKind.NONE, false);
  }

  @Test
  void whoSpeaksMostOftenLeads() {
    assertThat(leader("cor", "ans", "bea", "ans")).isEqualTo("ans");
  }

  @Test
  void ofTwoWhoSpeakAsOftenItIsAlwaysTheSame() {
    assertThat(leader("cor", "bea", "bea", "cor")).isEqualTo("bea");
    assertThat(leader("bea", "cor", "cor", "bea")).isEqualTo("bea");
  }

  @Test
  void whereNobodyIsNamedNobodyLeads() {
    assertThat(leader("", "")).isNull();
  }
}
