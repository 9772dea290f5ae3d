package nl.onderstroom.annotate.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with the acts that must and must not be heard in them. */
class CueTest {
  static Stream<Arguments> sentences() throws IOException {
    List<Arguments> sentences = new ArrayList<>();
    for (String file : List.of("/language/cue_tests.tsv", "/language/near-misses.tsv")) {
      try (InputStream stream = CueTest.class.getResourceAsStream(file)) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .forEach(line -> sentences.add(Arguments.of(line[1], line[2])));
      }
    }
    return sentences.stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceIsHeardAsExpected(String sentence, String acts) {
    Set<String> shown = Hearing.shown(sentence);
    assertThat(shown).containsAll(expected(acts, '+'));
    shown.retainAll(expected(acts, '-'));
    assertThat(shown).isEmpty();
  }

  private static Set<String> expected(String acts, char sign) {
    Set<String> expected = new TreeSet<>();
    for (String act : acts.split(",", -1)) {
      if (act.charAt(0) == sign) {
        expected.add(act.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return expected;
  }
}
