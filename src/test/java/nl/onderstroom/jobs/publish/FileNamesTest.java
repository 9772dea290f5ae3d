package nl.onderstroom.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          zorgteam            , zorgteam.xlsx
          Wijkteam Oost       , wijkteam-oost.xlsx
          Zoë & Co.           , zoe-co.xlsx
          ../../etc/passwd    , etc-passwd.xlsx
          'İJ'                , ij.xlsx
          '💬'                , team.xlsx
          """)
  void aFileNameIsPlainLettersDigitsAndDashes(String team, String file) {
    assertThat(FileNames.of(List.of(team)).expect(team)).isEqualTo(file);
  }

  @Test
  void teamsThatWouldHaveTheSameFileGetTheirOwn() {
    Map<String, String> names = FileNames.of(List.of("Zorg team", "zorg-team")).byTeam();

    assertThat(names.get("Zorg team")).isEqualTo("zorg-team.xlsx");
    assertThat(names.get("zorg-team")).matches("zorg-team-[0-9a-f]{8}\\.xlsx");
  }

  @Property
  void everyTeamHasAFileAndNoTwoTheSame(@ForAll Set<String> teams) {
    Map<String, String> names = FileNames.of(teams).byTeam();

    assertThat(names.keySet()).isEqualTo(teams);
    assertThat(names.values()).doesNotHaveDuplicates();
    assertThat(names.values()).allMatch(name -> name.matches("[a-z0-9-]{1,92}\\.xlsx"));
  }

  @Property
  void aNewTeamLeavesNoFileBehindThatIsNobodys(@ForAll Set<String> teams, @ForAll String another) {
    FileNames before = FileNames.of(teams);
    Set<String> grown = new java.util.TreeSet<>(teams);
    grown.add(another);

    assertThat(before.notIn(FileNames.of(grown))).isEmpty();
  }
}
