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
  private static final String NOT_FOUND = "file-not-found";
  private static final String SHUT = "cannot-open";

  private NamedFiles() {}

  /**
   * In the order named; those of a folder in order of path. Hidden files only when named. What
   * cannot be opened, or is not there, is among them: nothing that was named goes unsaid.
   */
  public static List<NamedFile> in(Collection<Path> named) throws IOException {
    List<NamedFile> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(Walk.of(path).files);
      } else {
        files.add(new NamedFile(path, Files.notExists(path) ? NOT_FOUND : null));
      }
    }
    return files;
  }

  /**
   * The same, for who makes one thing of all of them: a mistyped name must not make it smaller.
   *
   * @throws UserProblem where one that was named is not there
   */
  public static List<NamedFile> expectIn(Collection<Path> named) throws IOException {
    List<NamedFile> files = in(named);
    for (NamedFile file : files) {
      if (NOT_FOUND.equals(file.obstacle())) {
        throw new UserProblem(NOT_FOUND, file.shown());
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
    private final Path top;

    private Walk(Path top) {
      this.top = top;
    }

    static Walk of(Path folder) throws IOException {
      Walk walk = new Walk(folder);
      Files.walkFileTree(folder, walk);
      walk.files.sort(Comparator.comparing(NamedFile::path));
      walk.aside.sort(Comparator.naturalOrder());
      return walk;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.equals(top) || !hidden(directory)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
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
      add(file, SHUT);
      return FileVisitResult.CONTINUE;
    }

    /** What was seen of a folder until reading it failed counts; the folder is named. */
    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      if (e != null) {
        add(directory, SHUT);
      }
      return FileVisitResult.CONTINUE;
    }

    /** The folder that was named may be called "."; what is hidden below it is not asked for. */
    private void add(Path file, @Nullable String obstacle) {
      if (file.equals(top) || !hidden(file)) {
        files.add(new NamedFile(file, obstacle));
      }
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
