package nl.onderstroom.jobs.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;

/**
 * Whose a file is.
 *
 * @param own the name of the inbox itself: of what is of no other team
 * @param folders of the teams
 */
record Teams(String own, List<String> folders) {
  static Teams in(Path inbox) {
    Path name = inbox.getFileName();
    try (Stream<Path> all = Files.list(inbox)) {
      return new Teams(
          name == null ? "inbox" : name.toString(),
          all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !Inbox.ofAProgramAtWork(path))
              .map(path -> path.getFileName().toString())
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + inbox, e);
    }
  }

  /**
   * The folder that it lies in; beside the folders, the one that its name names.
   *
   * @param path from the inbox on
   */
  String of(Path path) {
    if (path.getNameCount() > 1) {
      return path.getName(0).toString();
    }
    String words = words(path.toString());
    List<String> named = folders.stream().filter(team -> words.contains(words(team))).toList();
    return named.size() == 1 ? named.get(0) : own;
  }

  private static String words(String name) {
    return "-" + Folding.slug(name) + "-";
  }
}
