package nl.onderstroom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Import order, cycles, and the one room that each library may be seen in. */
class RoomsTest {
  private static final int TYPES_A_PACKAGE = 12;

  @Test
  void everyRoomIsInTheOrderAndEveryRoomInTheOrderExists() {
    TreeSet<String> found = new TreeSet<>();
    House.MAIN.forEach(type -> found.add(House.room(type)));
    assertThat(found).containsExactlyInAnyOrderElementsOf(House.ROOMS);
  }

  @Test
  void importsGoOnlyToRoomsBefore() {
    List<String> backwards =
        House.MAIN.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(RoomsTest::goesForward)
            .map(Dependency::getDescription)
            .sorted()
            .toList();
    assertThat(backwards).as("imports against the data's way").isEmpty();
  }

  private static boolean goesForward(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return target.getPackageName().startsWith(House.ROOT)
        && House.ROOMS.indexOf(House.room(target))
            > House.ROOMS.indexOf(House.room(dependency.getOriginClass()));
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("nl.onderstroom.(**)")
        .should()
        .beFreeOfCycles()
        .because("a newcomer reads the rooms one after another")
        .check(House.MAIN);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          com.fasterxml.jackson.. ; nl.onderstroom.json.. ; records, not JSON nodes, go through the house
          org.apache.spark.. ; nl.onderstroom.(spark|store|jobs).. ; logic stays a plain function of values
          scala.. ; nl.onderstroom.(spark|store|jobs).. ; Scala types are Spark's
          io.delta.. ; nl.onderstroom.store.. ; the table format can then be changed in one room
          org.apache.poi.. ; nl.onderstroom.report.xlsx.. ; the report is a value before it is a workbook
          picocli.. ; nl.onderstroom.cli.. ; jobs can be called without a command line
          org.apache.commons.compress.. ; nl.onderstroom.(intake.containers|report.xlsx).. ; what strangers packed is opened in one room, and one packs
          org.dmfs.. ; nl.onderstroom.intake.calendar.. ; a series of meetings is a list of moments to all others
          edu.stanford.. ; nl.onderstroom.annotate.corenlp.. ; whoever reads words sees tokens, not a library's labels
          ai.onnxruntime.. ; nl.onderstroom.annotate.onnx.. ; most users have no model, and not what runs it
          morfologik.. ; nl.onderstroom.annotate.dutch.. ; the dictionary can then be changed in one room
          org.apache.commons.math3.. ; nl.onderstroom.statistics.. ; a number's recipe stands in one room
          """,
      delimiter = ';')
  void aLibraryIsSeenInOneRoom(String library, String room, String why) {
    List<String> rooms = rooms(room);
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(why)
        .check(House.MAIN);
    assertThat(House.MAIN.stream().anyMatch(type -> uses(type, library)))
        .as("somebody uses %s, or the rule guards nothing", library)
        .isTrue();
  }

  private static List<String> rooms(String pattern) {
    if (!pattern.contains("(")) {
      return List.of(pattern);
    }
    String inner = pattern.substring(pattern.indexOf('(') + 1, pattern.indexOf(')'));
    return List.of(inner.split("\\|")).stream()
        .map(room -> pattern.replace("(" + inner + ")", room))
        .toList();
  }

  private static boolean uses(JavaClass type, String library) {
    String prefix = library.replace("..", ".");
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().getName().startsWith(prefix));
  }

  @Test
  void aPackageHasAtMostTwelveTypes() {
    Map<String, Integer> sizes = new TreeMap<>();
    House.MAIN.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .forEach(type -> sizes.merge(type.getPackageName(), 1, Integer::sum));
    sizes.values().removeIf(types -> types <= TYPES_A_PACKAGE);
    assertThat(sizes).isEmpty();
  }
}
