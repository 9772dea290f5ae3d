package nl.onderstroom.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.people.names.Unidentified;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.UnsureName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomonymsTest {
  private static final List<Mention> LOG =
      List.of(
          new Mention("Jan Jansen", "jan.jansen@zuid.example"),
          new Mention("Jansen, Jan", "jan.jansen@noord.example"),
          new Mention("Tess Bouwer", "tess.bouwer@zuid.example"),
          Mention.of("Vergaderzaal 3"));
  private static final List<Mention> TRANSCRIPT =
      List.of(
          Mention.of("Jan Jansen"),
          Mention.of("Tess Bouwer (Extern)"),
          Mention.of("Spreker 1"),
          Mention.of("Spreker 2"));

  @Test
  void twoPeopleOfOneNameStayTwoAndTheSpeakerIsAskedAbout() {
    People people = PeopleResolver.resolve(List.of(TRANSCRIPT, LOG), PeopleFile.none());
    assertThat(people.persons())
        .containsExactly(
            new Person("jan-jansen", "Jan Jansen", true, List.of("Jansen, Jan")),
            new Person("jan-jansen-2", "Jan Jansen (2)", true, List.of("Jan Jansen")),
            new Person("jan-jansen-3", "Jan Jansen (3)", true, List.of("Jan Jansen")),
            new Person("label:spreker-1", "Spreker 1", false, List.of("Spreker 1")),
            new Person("label:spreker-2", "Spreker 2", false, List.of("Spreker 2")),
            new Person("label:vergaderzaal-3", "Vergaderzaal 3", false, List.of("Vergaderzaal 3")),
            new Person(
                "tess-bouwer",
                "Tess Bouwer",
                true,
                List.of("Tess Bouwer", "Tess Bouwer (Extern)")));
    assertThat(people.unsure())
        .contains(
            new UnsureName(
                "Jan Jansen", "Jan Jansen", "homonym", List.of("jan-jansen-2", "jan-jansen")));
  }

  @Test
  void fatherAndSonAreTwoAndWhoeverMayBeEitherIsAThird() {
    People people =
        PeopleResolver.resolve(
            List.of(
                Stream.of("Jan Jansen sr.", "Jan Jansen jr.", "Jan Jansen", "Junior de Vries")
                    .map(Mention::of)
                    .toList()),
            PeopleFile.none());

    assertThat(people.persons())
        .extracting(Person::name)
        .containsExactlyInAnyOrder(
            "Jan Jansen sr.", "Jan Jansen jr.", "Jan Jansen", "Junior de Vries");
  }

  @Test
  void twoWhoAreToldApartInBracketsAreShownAsTheyAreWritten() {
    People people =
        PeopleResolver.resolve(
            List.of(List.of(Mention.of("Jan (Amsterdam)"), Mention.of("Jan (Utrecht)"))),
            PeopleFile.none());

    assertThat(people.persons())
        .extracting(Person::name)
        .containsExactly("Jan (Amsterdam)", "Jan (Utrecht)");
  }

  @Test
  void theSecondOfANameIsTheSecondInEveryMeeting() {
    Namesakes team = Namesakes.of(List.of(LOG));
    Mention zuid = new Mention("Jan Jansen", "jan.jansen@zuid.example");
    Mention tess = Mention.of("Tess Bouwer");

    People people = PeopleResolver.resolve(List.of(List.of(tess, zuid)), team(team), null);

    assertThat(people.persons())
        .extracting(Person::id)
        .containsExactly("jan-jansen-2", "tess-bouwer");
    assertThat(people.unsure()).isEmpty();
  }

  @Test
  void whoeverBearsANameThatTwoHaveIsAThirdAndAskedAbout() {
    Namesakes team = Namesakes.of(List.of(LOG));

    People people =
        PeopleResolver.resolve(List.of(List.of(Mention.of("Jan Jansen"))), team(team), null);

    assertThat(people.persons()).extracting(Person::id).containsExactly("jan-jansen-3");
    assertThat(people.unsure())
        .containsExactly(new UnsureName("Jan Jansen", "Jan Jansen", "homonym"));
  }

  @Test
  void whoMovesToAnotherAddressStaysOnePerson() {
    Namesakes team =
        Namesakes.of(
            List.of(
                List.of(new Mention("Jan Jansen", "jan@oud.example")),
                List.of(new Mention("Jan Jansen", "jan@nieuw.example"))));

    assertThat(team).isEqualTo(Namesakes.none());
  }

  @Property(tries = 200)
  void orderOfNamesInASourceDoesNotMatter(@ForAll long seed) {
    List<Mention> transcript = new ArrayList<>(TRANSCRIPT);
    List<Mention> log = new ArrayList<>(LOG);
    Collections.shuffle(transcript, new Random(seed));
    Collections.shuffle(log, new Random(seed));
    assertThat(PeopleResolver.resolve(List.of(transcript, log), PeopleFile.none()))
        .isEqualTo(PeopleResolver.resolve(List.of(TRANSCRIPT, LOG), PeopleFile.none()));
  }

  @Tag("long")
  @Property(tries = 500)
  void everyMentionIsExactlyOnePerson(@ForAll List<String> labels) {
    List<Mention> mentions = labels.stream().map(Mention::of).toList();
    People people = PeopleResolver.resolve(List.of(mentions), PeopleFile.none());
    assertThat(people.persons()).extracting(Person::id).doesNotHaveDuplicates();
    assertThat(people.persons())
        .extracting(person -> Folding.fold(person.name()))
        .doesNotHaveDuplicates();
    for (Mention mention : mentions) {
      assertThat(people.persons())
          .filteredOn(person -> person.id().equals(people.expectId(mention)))
          .singleElement()
          .satisfies(person -> assertThat(person.labels()).contains(mention.label()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spreker 1",
        "spreker 12",
        "SPEAKER_00",
        "Speaker 2",
        "spk_0",
        "Speaker A",
        "Unknown",
        "Onbekend",
        "Onbekende spreker",
        "@1",
        "#3",
        "Gast",
        "Guest",
        "Gast (Guest)",
        "Gast 4",
        "Vergaderzaal 3",
        "Vergaderzaal Noord",
        "Zaal Noord",
        "Meeting Room",
        "Meeting Room 2.14",
        "Boardroom",
        "Bestuurskamer",
        "De Zaal",
        "@Zaal Utrecht 4e (12 pers)",
        "MTR-AMS-03-Rembrandt",
        "UTR-VZ-2.14 (Teams Room)",
        "Surface Hub",
        "Speaker1",
        "Amsterdam meeting room",
        "Sprecher 3",
        "Intervenant 2",
        "Konuşmacı 1",
        "+31 6 1234 ***",
        "31612345678",
        "iPhone",
        "iPad (2)",
        "Galaxy S21",
        "...",
        ""
      })
  void labelStandsForNobody(String label) {
    assertThat(Unidentified.is(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna",
        "Anna de Vries",
        "Zaal, Peter",
        "Peter Zaal",
        "De Kamer, Jan",
        "Anna2",
        "Room, Jan de",
        "Jan Gast",
        "Gast, Jan",
        "iPhone van Anna",
        "Eric's iPad (Clapton)",
        "A.",
        "Ed",
        "spreker@molen.example",
        "Unknown Mortal",
        "Persoon, Joke",
        "李小龙",
        "Иван"
      })
  void labelMayBeSomebody(String label) {
    assertThat(Unidentified.is(label)).isFalse();
  }

  private static TeamPeople team(Namesakes namesakes) {
    return new TeamPeople(PeopleFile.none(), namesakes, List.of());
  }
}
