package nl.onderstroom.language.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActInventoryTest {
  private static final ActInventory HOUSE = ActInventory.of(Acts.ALL);

  @Test
  void everyFileIsInTheListAndTheOtherWayRound() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "acts"))) {
      List<String> ids =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".cues"))
              .map(name -> name.replace(".cues", ""))
              .sorted()
              .toList();
      assertThat(Acts.HEARD).isEqualTo(ids);
    }
  }

  @Test
  void everyActHasLabelsInBothLanguagesAndCuesOfBoth() {
    assertThat(HOUSE.all())
        .allSatisfy(
            act -> {
              assertThat(act.labels()).containsOnlyKeys("nl", "en");
              assertThat(act.cues().stream().map(Cue::language)).contains("nl", "en");
            });
  }

  @Test
  void theIdOfACueTellsItsActLanguageAndFirstWords() {
    List<String> ids =
        HOUSE.all().stream().flatMap(act -> act.cues().stream()).map(Cue::id).toList();
    assertThat(ids).doesNotHaveDuplicates().contains("propose.nl.zullen-we");
  }

  @Test
  void anOwnFileAddsTakesAwayAndRenames() {
    ActInventory own =
        HOUSE.with(
            """
            # words of our house
            @ jargon
            nl: huistaal
            nl 3 (koersdocument|zaaitafel)
            without jargon.nl.visie
            not zaaitafel van Karin
            """,
            "own.cues");
    ActCard before = HOUSE.expect("jargon", "test");
    ActCard after = own.expect("jargon", "test");
    assertThat(after.label("nl")).isEqualTo("huistaal");
    assertThat(after.label("en")).isEqualTo(before.label("en"));
    assertThat(after.cues()).hasSameSizeAs(before.cues());
    assertThat(after.cues().get(after.cues().size() - 1).id())
        .isEqualTo("own.jargon.nl.koersdocument");
    assertThat(after.exclusions()).hasSize(before.exclusions().size() + 1);
    assertThat(own.expect("propose", "test")).isEqualTo(HOUSE.expect("propose", "test"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          @ jargn                        ; act-unknown         ; own.cues:1 ; jargon
          nl 2 stip                      ; act-missing         ; own.cues:1 ;
          @ jargon/ln 2 stip             ; act-key-unknown     ; own.cues:2 ; en
          @ jargon/tire: C               ; act-key-unknown     ; own.cues:2 ; tier:
          @ jargon/nl stip               ; act-line-incomplete ; own.cues:2 ;
          @ jargon/nl 4 stip             ; act-weight-unknown  ; own.cues:2 ;
          @ jargon/tier: D               ; act-value-unknown   ; own.cues:2 ; A
          @ jargon/guard: negatie        ; act-value-unknown   ; own.cues:2 ; NEGATION
          @ jargon/without jargon.nl.vis ; cue-unknown         ; own.cues:2 ; jargon.nl.visie
          @ jargon/nl 2 (stip            ; phrase-unreadable   ; own.cues:2 ;
          """)
  void aMistakeIsRefusedWithItsPlaceAndTheNearest(
      String file, String code, String place, String nearest) {
    assertThatThrownBy(() -> HOUSE.with(file.replace("/", "\n"), "own.cues"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.details().get("nearest")).isEqualTo(nearest);
            });
  }
}
