package nl.onderstroom.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.measures.Talk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team in change may need is heard where it is named, and not beside it. */
class NeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          direction | Waar gaan we eigenlijk naartoe met dit team?
          direction | Ik mis een duidelijke richting.
          direction | So what is the goal here?
          footing   | Wie is hier verantwoordelijk voor?
          footing   | Het is mij nog niet duidelijk wat we hebben afgesproken.
          footing   | Who is responsible for this?
          autonomy  | Mogen we dat zelf beslissen?
          autonomy  | Dit wordt weer van bovenaf opgelegd.
          autonomy  | They decided this over our heads.
                    | De trein in de richting van Utrecht had vertraging.
                    | Is het niet handiger om die struiken weg te halen?
                    | Nou, het is niet heel belangrijk.
                    | Welke ruimte hebben we geboekt voor maandag?
          """)
  void needsAreHeardWhereTheyAreNamed(String need, String sentence) {
    List<String> heard =
        Acts.NEEDS.stream()
            .filter(
                act -> new Talk().says("an", sentence).conversation().utterances().get(0).does(act))
            .toList();
    assertThat(heard).isEqualTo(need == null ? List.of() : List.of(need));
  }
}
