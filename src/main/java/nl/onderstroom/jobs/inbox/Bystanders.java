package nl.onderstroom.jobs.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.joining.marks.Aside;

/** What lies in an inbox beside the meetings, and is none by its name. */
final class Bystanders extends SimpleFileVisitor<Path> {
  private final Path inbox;
  private final List<Path> found = new ArrayList<>();

  private Bystanders(Path inbox) {
    this.inbox = inbox;
  }

  static List<Path> in(Path inbox) {
    Bystanders bystanders = new Bystanders(inbox);
    try {
      Files.walkFileTree(inbox, bystanders);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + inbox, e);
    }
    return bystanders.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(inbox) && Inbox.ofAProgramAtWork(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && Aside.is(file.getFileName().toString())) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** It went while we looked, or may not be seen. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
