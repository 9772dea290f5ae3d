package nl.onderstroom.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.onderstroom.Turkish;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PeopleResolverTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/people/pairs.csv", numLinesToSkip = 1, delimiter = ';')
  void pairIsTiedOnlyWhenSure(
      String a, String emailA, String b, String emailB, String others, String verdict) {
    assertThat(verdict(a, emailA, b, emailB, others)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/people/pairs.csv", numLinesToSkip = 1, delimiter = ';')
  @ResourceLock(Resources.LOCALE)
  void pairIsTheSameUnderTurkishLocale(
      String a, String emailA, String b, String emailB, String others, String verdict) {
    Turkish.whileSpoken(() -> assertThat(verdict(a, emailA, b, emailB, others)).isEqualTo(verdict));
  }

  private static String verdict(String a, String emailA, String b, String emailB, String others) {
    Mention one = new Mention(a, emailA);
    Mention other = new Mention(b, emailB);
    List<Mention> log = new ArrayList<>(List.of(other));
    if (others != null) {
      Arrays.stream(others.split("\\|", -1)).map(Mention::of).forEach(log::add);
    }
    People people = PeopleResolver.resolve(List.of(List.of(one), log), PeopleFile.none());
    if (people.expectId(one).equals(people.expectId(other))) {
      return "same";
    }
    boolean asked =
        people.unsure().stream()
            .anyMatch(
                name -> name.label().equals(one.label()) || name.label().equals(other.label()));
    return asked ? "unsure" : "different";
  }
}
