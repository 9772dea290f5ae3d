package nl.onderstroom.intake.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Ark van,      van Ark
          Plas van der, van der Plas
          Van Dijk,     Van Dijk
          Bos,          Bos
          van,          van
          El Abassi,    El Abassi
          """)
  void tussenvoegselBehindTheNameGoesBeforeIt(String registered, String said) {
    assertThat(MemberNames.surname(registered)).isEqualTo(said);
  }
}
