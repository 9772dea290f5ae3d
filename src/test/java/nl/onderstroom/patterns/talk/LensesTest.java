package nl.onderstroom.patterns.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.Texts;
import org.junit.jupiter.api.Test;

class LensesTest {
  @Test
  void aMomentMayBeLookedAtInSeveralWays() {
    assertThat(Lenses.of(List.of("act-direction"))).containsExactly("direction", "vision");
    assertThat(Lenses.of(List.of("first-word"))).isEmpty();
  }

  @Test
  void everyLensHasANameAndLooksAtMomentsThatExist() {
    for (Lenses.Lens lens : Json.resourceList("/lenses.json", Lenses.Lens.class)) {
      assertThat(Texts.dutch().has("lens." + lens.id())).as(lens.id()).isTrue();
      assertThat(lens.kinds()).allMatch(kind -> Texts.dutch().has("moment." + kind));
    }
  }
}
