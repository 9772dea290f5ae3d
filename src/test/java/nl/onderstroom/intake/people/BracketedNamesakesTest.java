package nl.onderstroom.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BracketedNamesakesTest {
  @Test
  void whomALogTellsApartByBracketsATranscriptDoesAsWell() {
    List<Mention> said = List.of(Mention.of("Jan Jansen"), Mention.of("Jan Jansen (Extern)"));
    List<Mention> log =
        List.of(
            new Mention("Jan Jansen", "jan@a.example"),
            new Mention("Jan Jansen (Extern)", "jan@b.example"));

    People people = PeopleResolver.resolve(List.of(said, log), PeopleFile.none());

    assertThat(people.persons()).hasSize(2);
    assertThat(people.expectId(said.get(0))).isEqualTo(people.expectId(log.get(0)));
    assertThat(people.expectId(said.get(1))).isEqualTo(people.expectId(log.get(1)));
  }
}
