package nl.onderstroom.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.model.UnsureName;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;

class PeopleFileTest {
  private static final List<List<Mention>> MEETING =
      List.of(
          List.of(Mention.of("Anna"), Mention.of("Erik Clappers")),
          List.of(
              new Mention("Anna de Vries", "a.devries@noord.example"),
              new Mention("Anna Bakker", "a.bakker@noord.example"),
              Mention.of("Erik's iPad")));

  @Test
  void withoutTheFileDoubtIsListed() {
    assertThat(PeopleResolver.resolve(MEETING, PeopleFile.none()).unsure())
        .containsExactly(
            new UnsureName(
                "Anna", "Anna Bakker", "first-name", List.of("anna-bakker", "anna-de-vries")),
            new UnsureName("Erik's iPad", "Erik Clappers", "similar", List.of("erik-clappers")));
  }

  @Test
  void fileSettlesWhoIsMeant() {
    PeopleFile file = parse("label;naam\r\nAnna;Anna de Vries\r\nerik's ipad;Erik's iPad\r\n");
    People people = PeopleResolver.resolve(MEETING, file);
    assertThat(people.unsure()).isEmpty();
    assertThat(people.expectId(Mention.of("Anna"))).isEqualTo("anna-de-vries");
    assertThat(people.persons()).hasSize(4);
  }

  @Test
  void fileGivesANamelessLabelItsName() {
    People people =
        PeopleResolver.resolve(
            List.of(List.of(Mention.of("Spreker 1"))), parse("Spreker 1,\"Bakker, Anna\"\n"));
    assertThat(people.persons().get(0).id()).isEqualTo("anna-bakker");
    assertThat(people.persons().get(0).identified()).isTrue();
  }

  @Test
  void lineOfOnePartIsRefused() {
    assertThatThrownBy(() -> parse("Anna;Anna Bakker\nErik\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessage("people-file-line at people.csv:2 {cells=1}");
  }

  @Test
  void labelThatIsTwoPeopleIsRefused() {
    assertThatThrownBy(() -> parse("Anna;Anna Bakker\nanna;Anna de Vries\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessage(
            "people-file-twice at people.csv:2"
                + " {first=Anna Bakker, label=anna, second=Anna de Vries}");
  }

  private static PeopleFile parse(String text) {
    return PeopleFile.parse(new SourceText("people.csv", text, "UTF-8"));
  }
}
