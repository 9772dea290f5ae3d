package nl.onderstroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTest {
  private static final Person JAN = person("jan-jansen", "Jan Jansen");
  private static final Person SECOND_JAN = person("jan-jansen-2", "Jan Jansen");
  private static final Person THIRD_JAN = person("jan-jansen-3", "Jan Jansen");
  private static final Person ELS = person("els-bos", "Els Bos");
  private static final Person NO_LABEL = new Person("", "", false, List.of());
  private static final Person UNKNOWN =
      new Person("label:spreker-1", "Spreker 1", false, List.of());

  @Test
  void whoIsInTheLogAndNotHeardIsSilent() {
    assertThat(company(List.of(JAN, ELS), List.of(ELS)))
        .isEqualTo(new Company(ids(ELS, JAN), ids(ELS), ids(JAN)));
  }

  @Test
  void nobodyIsSilentWhereAnUnknownVoiceMayBeAnyone() {
    assertThat(company(List.of(JAN, ELS), List.of(ELS, UNKNOWN)))
        .isEqualTo(new Company(ids(ELS, JAN), ids(ELS), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"18, true", "19, false", "30, false"})
  void aWordWithoutALabelHidesNobodyWhereAllOthersHaveOne(int labelled, boolean hidden) {
    List<Person> spoke = new ArrayList<>(Collections.nCopies(labelled, ELS));
    spoke.add(NO_LABEL);

    assertThat(company(List.of(JAN, ELS), spoke).silent()).isEqualTo(hidden ? List.of() : ids(JAN));
  }

  @Test
  void whoSpeaksAndMayBeEitherOfTwoIsOneOfThem() {
    UnsureName doubt = new UnsureName("Jan Jansen", "Jan Jansen", "homonym");

    assertThat(company(List.of(JAN, SECOND_JAN, ELS), List.of(THIRD_JAN, ELS), doubt))
        .isEqualTo(new Company(ids(ELS, SECOND_JAN, THIRD_JAN), ids(ELS, THIRD_JAN), List.of()));
  }

  @Test
  void whomAnUnsureNameCannotMeanIsSilentAllTheSame() {
    Person initial = person("j-jansen", "J. Jansen");
    Person johan = person("johan-jansen", "Johan Jansen");
    UnsureName doubt = new UnsureName("J. Jansen", "Jan Jansen", "initials", ids(JAN, johan));

    assertThat(company(List.of(JAN, johan, ELS), List.of(initial), doubt))
        .isEqualTo(new Company(ids(ELS, initial, johan), ids(initial), ids(ELS)));
  }

  @Test
  void whoSpeaksWithoutStandingInTheLogIsOneMore() {
    assertThat(company(List.of(ELS), List.of(JAN)))
        .isEqualTo(new Company(ids(ELS, JAN), ids(JAN), ids(ELS)));
  }

  private static Company company(List<Person> logged, List<Person> spoke, UnsureName... unsure) {
    List<Person> people = Stream.concat(logged.stream(), spoke.stream()).distinct().toList();
    List<Utterance> said =
        spoke.stream()
            .map(
                person ->
                    new Utterance(0, null, person.equals(NO_LABEL) ? null : person.id(), "Ja."))
            .toList();
    List<Presence> log =
        logged.stream().map(person -> new Presence(person.id(), null, List.of(), null)).toList();
    return Company.of(
        new Meeting(
            "m",
            "team",
            "Overleg",
            null,
            List.of(),
            people,
            said,
            log,
            List.of(),
            List.of(unsure)));
  }

  private static Person person(String id, String name) {
    return new Person(id, name, true, List.of(name));
  }

  private static List<String> ids(Person... people) {
    return Stream.of(people).map(Person::id).toList();
  }
}
