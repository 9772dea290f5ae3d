package nl.onderstroom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Sizes, names, and what may not be called. */
class StyleTest {
  private static final int LINES_A_FILE = 250;
  private static final int LINES_A_METHOD = 30;
  private static final Pattern METHOD =
      Pattern.compile("^ {2,8}[\\w@<].*\\)( throws [\\w, .]+)? \\{$|^ {2,8}public \\w+ \\{$");

  /** A bracket in a text opens nothing. */
  private static final Pattern QUOTED =
      Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'");

  private static final Pattern NO_METHOD =
      Pattern.compile("->|\\b(record|class|interface|enum|return)\\b");

  @Test
  void aFileHasAtMost250Lines() throws IOException {
    Map<Path, Integer> tooLong = new TreeMap<>();
    for (Path source : House.sourcesAndTests()) {
      int lines = Files.readAllLines(source, StandardCharsets.UTF_8).size();
      if (lines > LINES_A_FILE) {
        tooLong.put(source, lines);
      }
    }
    assertThat(House.sourcesAndTests()).hasSizeGreaterThan(100);
    assertThat(tooLong).isEmpty();
  }

  @Test
  void aMethodHasAtMost30Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    int methods = 0;
    for (Path source : House.sourcesAndTests()) {
      List<String> lines = Files.readAllLines(source, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        int first = METHOD.matcher(lines.get(i)).matches() ? firstLine(lines, i) : -1;
        if (first >= 0 && !NO_METHOD.matcher(lines.get(first)).find()) {
          methods++;
          int length = lengthOfMethod(lines, first, i);
          if (length > LINES_A_METHOD) {
            tooLong.add(source + ":" + (first + 1) + " " + length + " lines");
          }
        }
      }
    }
    assertThat(methods).as("methods found").isGreaterThan(100);
    assertThat(tooLong).isEmpty();
  }

  /** Where a declaration that ends here began: up to where its brackets balance. */
  private static int firstLine(List<String> lines, int last) {
    int first = last;
    int open = closedMinusOpened(lines.get(last));
    while (open > 0 && first > 0 && last - first < LINES_A_METHOD) {
      first--;
      open += closedMinusOpened(lines.get(first));
    }
    return first;
  }

  private static int closedMinusOpened(String line) {
    String code = QUOTED.matcher(line).replaceAll("");
    return (int)
        (code.chars().filter(c -> c == ')').count() - code.chars().filter(c -> c == '(').count());
  }

  /**
   * The formatter closes a method at the indentation at which it began. Without such an end it was
   * no method but a line of a text block.
   */
  private static int lengthOfMethod(List<String> lines, int first, int header) {
    String indentation = lines.get(first).replaceFirst("\\S.*", "");
    int last = header;
    while (last < lines.size() && !lines.get(last).equals(indentation + "}")) {
      last++;
    }
    return last == lines.size() ? 1 : last - first + 1;
  }

  @Test
  void noNameHidesWhatAClassIsFor() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data|Info|Abstract\\w*|Base\\w*)$")
        .because("such a name says nothing: a helper lives with its noun")
        .check(House.MAIN);
  }

  @Test
  void noMethodIsCalledGet() {
    List<String> found =
        House.MAIN.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getName().matches("get[A-Z].*"))
            .filter(method -> !inherited(method))
            .map(JavaMethod::getFullName)
            .toList();
    assertThat(found).as("a value is called by its noun").isEmpty();
  }

  /** What a library asks of those who serve it, it may name. */
  private static boolean inherited(JavaMethod method) {
    return aboveOf(method.getOwner().reflect())
        .flatMap(above -> Stream.of(above.getDeclaredMethods()))
        .anyMatch(own -> own.getName().equals(method.getName()));
  }

  /** Everything that a class extends or implements. */
  private static Stream<Class<?>> aboveOf(Class<?> type) {
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(above -> Stream.concat(Stream.of(above), aboveOf(above)));
  }

  @Test
  void classesAreFinalSealedOrInterfaces() {
    List<String> open =
        House.MAIN.stream()
            .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
            .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
            .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(type -> !type.reflect().isSealed())
            .map(JavaClass::getName)
            .toList();
    assertThat(open).isEmpty();
  }

  @Test
  void noBooleanIsPassedToAMethodOfOthers() {
    List<String> found =
        House.MAIN.stream()
            .filter(type -> !type.isRecord())
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(StyleTest::takesBoolean)
            .map(JavaMethod::getFullName)
            .sorted()
            .toList();
    assertThat(found).as("a boolean argument says nothing where it is passed").isEmpty();
  }

  private static boolean takesBoolean(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(type -> type.getName().equals("boolean"));
  }

  @Test
  void theClockIsGivenNeverTaken() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .because("the same input must give the same output at any time and place")
        .check(House.MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.onderstroom.cli..")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("only the command line knows the outside world")
        .check(House.MAIN);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(House.MAIN);
    List<String> without =
        House.MAIN.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(room -> !House.MAIN.contain(room + ".package-info"))
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    Pattern later = Pattern.compile("TO" + "DO|FIX" + "ME|X" + "XX|@Dis" + "abled");
    List<String> found = new ArrayList<>();
    for (Path source : House.sourcesAndTests()) {
      if (later.matcher(Files.readString(source, StandardCharsets.UTF_8)).find()) {
        found.add(source.toString());
      }
    }
    assertThat(found).isEmpty();
  }
}
