package nl.onderstroom.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The house as the rules look at it: its rooms in order, its classes, its source files. */
final class House {
  /** The data's way. A room may import those before it, never those behind it. */
  static final List<String> ROOMS =
      List.of(
          "problem",
          "json",
          "model",
          "statistics",
          "language",
          "intake",
          "annotate",
          "measures",
          "movement",
          "patterns",
          "analysis",
          "report",
          "catalogue",
          "simulate",
          "spark",
          "store",
          "jobs",
          "cli");

  static final String ROOT = "nl.onderstroom";

  static final JavaClasses MAIN = ours();

  private static final Path SOURCES = Path.of("src", "main", "java");

  private House() {}

  /** Classes of libraries are known by name only: to read them all would take most of the time. */
  private static JavaClasses ours() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(ROOT);
  }

  /** The room of a class: the first part of its package below the root. */
  static String room(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }

  static List<Path> sources() {
    return javaFiles(SOURCES);
  }

  static List<Path> sourcesAndTests() {
    return Stream.concat(
            javaFiles(SOURCES).stream(), javaFiles(Path.of("src", "test", "java")).stream())
        .toList();
  }

  private static List<Path> javaFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
