package nl.onderstroom.jobs.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.onderstroom.intake.joining.marks.Aside;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which files arrive: {@code inbox/TEAM/...}; a file beside the folders of the teams
 * belongs to the team that its name names, else to one with the name of the inbox itself.
 *
 * <p>Links are not followed and pipes are not opened: each has a row in the account. Names that
 * begin with a dot or {@code ~$}, or end in {@code .part} or {@code .tmp}, are of programs at work
 * and not looked at. What is known to be no meeting, as a README, is left aside and named.
 */
public final class Inbox {
  private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload");

  private final Path folder;
  private final Duration settle;
  private final Clock clock;

  private Inbox(Path folder, Duration settle, Clock clock) {
    this.folder = folder;
    this.settle = settle;
    this.clock = clock;
  }

  /** An inbox that exists. */
  public static Inbox open(InboxOptions options, Clock clock) {
    try {
      Path folder = options.folder().toRealPath();
      if (Files.isDirectory(folder)) {
        return new Inbox(folder, options.settle(), clock);
      }
    } catch (IOException e) { // it is not there, which is said below
    }
    throw new UserProblem("inbox-missing", options.folder().toString());
  }

  public Path folder() {
    return folder;
  }

  /** What we write must not lie where we read: the next run would read it. */
  public void holdsNot(URI written) {
    if ("file".equals(written.getScheme())
        && Path.of(written).toAbsolutePath().normalize().startsWith(folder)) {
      throw new UserProblem("written-in-inbox", Path.of(written).toString());
    }
  }

  /** All files, in order of path. */
  public List<InboxFile> look() {
    List<InboxFile> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(files));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
    files.sort(Comparator.comparing(InboxFile::path));
    return files;
  }

  /**
   * Waits, at most the time to settle, for files that are being written.
   *
   * @param first what {@link #look} saw
   */
  public Listing settled(List<InboxFile> first) {
    Set<InboxFile> fresh = new HashSet<>(first);
    fresh.removeIf(this::stoodStill);
    if (fresh.isEmpty()) {
      return new Listing(first, List.of(), aside());
    }
    pause(fresh.stream().mapToLong(this::toSettleMs).max().orElse(0));
    Set<InboxFile> before = new HashSet<>(first);
    List<InboxFile> settled = new ArrayList<>();
    List<InboxFile> unsettled = new ArrayList<>();
    look().forEach(file -> (before.contains(file) ? settled : unsettled).add(file));
    return new Listing(settled, unsettled, aside());
  }

  private List<String> aside() {
    return Bystanders.in(folder).stream().map(this::path).sorted().toList();
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
  }

  private boolean stoodStill(InboxFile file) {
    return settle.isZero() || toSettleMs(file) <= 0;
  }

  /** How long it must still stand; a time that lies ahead of our clock counts as now. */
  private long toSettleMs(InboxFile file) {
    long stood = clock.millis() - Math.max(file.changedMs(), file.modifiedMs());
    return settle.toMillis() - Math.max(0, stood);
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for the inbox to settle", e);
    }
  }

  static boolean ofAProgramAtWork(Path path) {
    String name = path.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || UNFINISHED.stream().anyMatch(lower::endsWith);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<InboxFile> files;
    private final Teams teams = Teams.in(folder);

    Visitor(List<InboxFile> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(folder) && ofAProgramAtWork(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      boolean aside = Aside.is(file.getFileName().toString());
      if (!(aside && attributes.isRegularFile()) && !ofAProgramAtWork(file)) {
        files.add(seen(file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    /** It went while we looked, or may not be seen. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof NoSuchFileException) && !ofAProgramAtWork(file)) {
        files.add(
            new InboxFile(path(file), teams.of(folder.relativize(file)), 0, 0, 0, "cannot-open"));
      }
      return FileVisitResult.CONTINUE;
    }

    private InboxFile seen(Path file, BasicFileAttributes attributes) throws IOException {
      long modified = attributes.lastModifiedTime().toMillis();
      return new InboxFile(
          path(file),
          teams.of(folder.relativize(file)),
          attributes.size(),
          modified,
          changed(file, modified),
          findObstacle(attributes));
    }

    /** Whoever opens a pipe waits until somebody writes; a link may lead out of the inbox. */
    private static @Nullable String findObstacle(BasicFileAttributes attributes) {
      return attributes.isSymbolicLink()
          ? "symbolic-link"
          : attributes.isRegularFile() ? null : "not-a-regular-file";
    }

    /** A file moved here keeps its old time of writing; only Unix tells when it came. */
    private long changed(Path file, long modified) throws IOException {
      return file.getFileSystem().supportedFileAttributeViews().contains("unix")
          ? ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
              .toMillis()
          : modified;
    }
  }
}
