package nl.onderstroom.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnglishSentencesTest {
  @Test
  void withoutAllOfTheModelsThereAreNoSentences(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("sentiment.ser.gz"));
    assertThat(EnglishSentences.find(new EnglishModels(folder))).isNull();
  }

  @Test
  void theValueIsTheExpectedClass() {
    assertThat(sentence(1, 0, 0, 0, 0).value()).isEqualTo(-1);
    assertThat(sentence(0, 0, 1, 0, 0).value()).isZero();
    assertThat(sentence(0, 0, 0.5, 0, 0.5).value()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  @Tag("models")
  void praiseIsHeardWithTheModels() {
    EnglishModels models = new EnglishModels(Path.of("models", "english"));
    List<EnglishSentence> sentences =
        Objects.requireNonNull(EnglishSentences.find(models))
            .read("That was a great idea. I hate this plan.");
    assertThat(sentences).extracting(EnglishSentence::from).containsExactly(0, 23);
    assertThat(sentences.get(0).value()).isPositive();
    assertThat(sentences.get(1).value()).isNegative();
  }

  private static EnglishSentence sentence(double... distribution) {
    return new EnglishSentence(0, 1, java.util.Arrays.stream(distribution).boxed().toList());
  }
}
