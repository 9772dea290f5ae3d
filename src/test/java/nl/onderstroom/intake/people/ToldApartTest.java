package nl.onderstroom.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.model.Person;
import org.junit.jupiter.api.Test;

class ToldApartTest {
  @Test
  void fatherAndSonAreNeverOne() {
    assertThat(names("Jan Jansen sr.", "Jan Jansen jr.", "Jan Jansen"))
        .containsExactly(
            entry("jan-jansen", "Jan Jansen"),
            entry("jan-jansen-jr", "Jan Jansen jr."),
            entry("jan-jansen-sr", "Jan Jansen sr."));
  }

  @Test
  void remarksThatTellTwoApartStayInTheirNames() {
    assertThat(names("Jan (Zuid)", "Jan (Noord)", "Jan (Extern)"))
        .containsExactly(
            entry("jan", "Jan"),
            entry("jan-noord", "Jan (Noord)"),
            entry("jan-zuid", "Jan (Zuid)"));
  }

  @Test
  void whoseRemarkTellsHimFromAnotherBearsItInEveryMeeting() {
    Namesakes team =
        Namesakes.of(
            List.of(List.of(Mention.of("Jan Smit (Zuid)"), Mention.of("Jan Smit (Noord)"))));

    People people =
        PeopleResolver.resolve(
            List.of(List.of(Mention.of("Jan Smit (Noord)"))),
            new TeamPeople(PeopleFile.none(), team, List.of()),
            null);

    assertThat(people.persons())
        .containsExactly(
            new Person("jan-smit-noord", "Jan Smit (Noord)", true, List.of("Jan Smit (Noord)")));
  }

  @Test
  void aRemarkThatTellsNobodyApartIsNoPartOfTheName() {
    assertThat(names("Jan Smit (Zuid)", "Tess Bouwer (Zuid)"))
        .containsExactly(entry("jan-smit", "Jan Smit"), entry("tess-bouwer", "Tess Bouwer"));
  }

  @Test
  void aNumberBehindANameIsNotTheSecondOfThatName() {
    assertThat(names("Jan Jansen 2", "Jan Jansen (2)", "Jan Jansen (3)"))
        .containsExactly(
            entry("jan-jansen-2", "Jan Jansen (2)"),
            entry("jan-jansen-2-2", "Jan Jansen 2"),
            entry("jan-jansen-3", "Jan Jansen (3)"));
  }

  @Test
  void addressThatSpellsTheWholeNameIsThatPersonInOneSourceToo() {
    assertThat(names("Tess Bouwer", "tess.bouwer@zuid.example", "t.bouwer@zuid.example"))
        .containsExactly(
            entry("t-bouwer-zuid-example", "t.bouwer@zuid.example"),
            entry("tess-bouwer", "Tess Bouwer"));
  }

  @Test
  void twoAddressesThatSpellOneNameBesideItAreLeftApart() {
    assertThat(names("Tess Bouwer", "tess.bouwer@zuid.example", "tess.bouwer@noord.example"))
        .hasSize(3);
  }

  @Test
  void aNameIsShownInItsUsualSpelling() {
    assertThat(names("RENEE BOUWHUIS", "Renée Bouwhuis", "Renee Bouwhuis"))
        .containsExactly(entry("renee-bouwhuis", "Renée Bouwhuis"));
  }

  private static Map<String, String> names(String... labels) {
    List<Mention> mentions = Stream.of(labels).map(Mention::of).toList();
    Map<String, String> names = new LinkedHashMap<>();
    PeopleResolver.resolve(List.of(mentions), PeopleFile.none())
        .persons()
        .forEach(person -> names.put(person.id(), person.name()));
    return names;
  }
}
