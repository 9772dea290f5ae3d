package nl.onderstroom.jobs.direct;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.onderstroom.intake.joining.marks.Aside;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/** The files that a user named, folders walked; links inside folders are not followed. */
public final class NamedFiles {
  static final String NOT_REGULAR = "not-a-regular-file";

  private NamedFiles() {}

  /**
   * In the order named; those of a folder in order of path. Hidden files only when named. What
   * cannot be opened is among them: nothing that lies there goes unsaid.
   */
  public static List<NamedFile> in(Collection<Path> named) throws IOException {
    List<NamedFile> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(Walk.of(path).files);
      } else if (Files.exists(path)) {
        files.add(new NamedFile(path, null));
      } else {
        throw new UserProblem("file-not-found", shown(path));
      }
    }
    return files;
  }

  /** What lies in folders that were named and is no meeting; in order of path. */
  public static List<Path> asideIn(Collection<Path> named) throws IOException {
    List<Path> aside = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        aside.addAll(Walk.of(path).aside);
      }
    }
    return aside;
  }

  /** With forward slashes, as everywhere in what we write. */
  public static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** What lies below a folder. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final List<NamedFile> files = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();

    static Walk of(Path folder) throws IOException {
      Walk walk = new Walk();
      Files.walkFileTree(folder, walk);
      walk.files.sort(Comparator.comparing(NamedFile::path));
      walk.aside.sort(Comparator.naturalOrder());
      return walk;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (Aside.is(name) && attributes.isRegularFile()) {
        aside.add(file);
      } else if (attributes.isSymbolicLink()) {
        add(file, "symbolic-link");
      } else {
        add(file, attributes.isRegularFile() ? null : NOT_REGULAR);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file or a whole folder that may not be seen. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      add(file, "cannot-open");
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, @Nullable String obstacle) {
      if (!file.getFileName().toString().startsWith(".")) {
        files.add(new NamedFile(file, obstacle));
      }
    }
  }
}
