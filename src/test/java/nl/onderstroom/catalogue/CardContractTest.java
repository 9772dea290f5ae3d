package nl.onderstroom.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.onderstroom.language.Texts;
import nl.onderstroom.measures.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardContractTest {
  static Stream<String> ids() {
    return Measures.IDS.stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyMeasureHasAFullCardInBothLanguages(String id) {
    Card card = Card.of(id);
    assertThat(card.id()).isEqualTo(id);
    assertThat(card.range()).isNotBlank();
    assertThat(card.in()).containsOnlyKeys("nl", "en");
    assertThat(List.of(Texts.dutch(), Texts.english()))
        .allMatch(texts -> texts.has("unit." + card.unit()));
    assertThat(card.in().values()).allSatisfy(CardContractTest::isFull);
  }

  @Test
  void namesAreUniqueInALanguage() {
    for (String language : List.of("nl", "en")) {
      assertThat(ids().map(id -> words(id, language).name())).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyCardBelongsToAMeasure() throws IOException, URISyntaxException {
    URL one = Objects.requireNonNull(Card.class.getResource("/cards/words.json"));
    Path folder = Objects.requireNonNull(Path.of(one.toURI()).getParent());
    try (Stream<Path> cards = Files.list(folder)) {
      assertThat(cards.map(card -> "" + card.getFileName()))
          .containsExactlyInAnyOrderElementsOf(ids().map(id -> id + ".json").toList());
    }
  }

  private static Card.Words words(String id, String language) {
    return Objects.requireNonNull(Card.of(id).in().get(language));
  }

  private static void isFull(Card.Words words) {
    assertThat(
            List.of(
                words.name(),
                words.what(),
                words.formula(),
                words.minimumData(),
                words.cannotMean()))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "  "));
    assertThat(words.cannotMean()).endsWith(".");
  }
}
