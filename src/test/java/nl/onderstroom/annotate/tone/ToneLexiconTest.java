package nl.onderstroom.annotate.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.tone.ToneEntry.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToneLexiconTest {
  private static final List<ToneEntry> DUTCH = ToneEntry.of("nl");
  private static final List<ToneEntry> ENGLISH = ToneEntry.of("en");

  private static long evaluative(List<ToneEntry> entries, boolean phrases) {
    return entries.stream()
        .filter(entry -> entry.part() != Part.LEAN && entry.valence() != 0)
        .filter(entry -> entry.expression().contains(" ") == phrases)
        .count();
  }

  @Test
  void dutchHasItsWordsAndExpressions() {
    assertThat(evaluative(DUTCH, false)).isGreaterThan(3_500);
    assertThat(evaluative(DUTCH, true)).isGreaterThan(2_000);
    assertThat(DUTCH.stream().filter(entry -> entry.region().equals("be")).count())
        .isGreaterThan(500);
    assertThat(DUTCH).extracting(ToneEntry::target).contains(Target.values());
  }

  @Test
  void englishStandsAlone() {
    assertThat(evaluative(ENGLISH, false)).isGreaterThan(1_500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyEntryStandsOnce(String language) {
    assertThat(ToneEntry.of(language)).extracting(ToneEntry::id).doesNotHaveDuplicates();
    assertThat(Shifter.of(language)).extracting(Shifter::expression).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void weakWordsStayWeakAndIronyCountsAsNothing(String language) {
    assertThat(ToneEntry.of(language))
        .allSatisfy(
            entry -> {
              assertThat(entry.region()).isIn("all", "nl", "be");
              assertThat(entry.part() != Part.LEAN || Math.abs(entry.valence()) < 0.75).isTrue();
              assertThat(entry.part() != Part.IRONY || entry.valence() == 0).isTrue();
            });
  }
}
