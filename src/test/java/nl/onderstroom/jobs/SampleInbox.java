package nl.onderstroom.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two small teams, a file that cannot be read and one that came twice. */
final class SampleInbox {
  static final String FIRST = "zorg/2026-01-05 overleg.vtt";
  static final String SECOND = "zorg/2026-01-12 overleg.vtt";
  static final String STANDUP = "product/2026-01-06 standup.vtt";
  static final String TWICE = "product/nog eens.vtt";
  static final String BROKEN = "zorg/kapot.vtt";
  static final String LOG = "zorg/2026-01-05 overleg aanwezigheid.csv";

  private static final FileTime THEN = FileTime.fromMillis(1_767_600_000_000L);

  private final Path folder;

  SampleInbox(Path folder) {
    this.folder = folder;
  }

  /** Everything but the log, which comes late. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(FIRST, transcript(List.of("Anna de Vries", "Bo Jansen", "Chris Bos"), 40));
    files.put(SECOND, transcript(List.of("Bo Jansen", "Anna de Vries"), 30));
    files.put(STANDUP, transcript(List.of("Dana Kok", "Eli Smit"), 25));
    files.put(TWICE, transcript(List.of("Dana Kok", "Eli Smit"), 25));
    files.put(BROKEN, new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7, 0, 0, 9});
    return files;
  }

  static byte[] bytes(String path) {
    return Objects.requireNonNull(files().get(path), path);
  }

  static byte[] log() {
    return """
        Naam;Aankomst;Vertrek
        Anna de Vries;2026-01-05 10:00;2026-01-05 11:00
        Bo Jansen;2026-01-05 10:00;2026-01-05 11:00
        Chris Bos;2026-01-05 10:00;2026-01-05 11:00
        Fenna Stil;2026-01-05 10:00;2026-01-05 11:00
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  void putAll() {
    files().forEach(this::put);
  }

  void put(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, THEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] transcript(List<String> people, int cues) {
    return IntStream.range(0, cues)
        .mapToObj(i -> cue(i, people.get((i * i + i / 3) % people.size())))
        .collect(Collectors.joining("\n", "WEBVTT\n\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String cue(int i, String who) {
    int from = i * 20;
    return String.format(
        Locale.ROOT,
        "00:%02d:%02d.000 --> 00:%02d:%02d.500\n<v %s>%s</v>\n",
        from / 60,
        from % 60,
        (from + 15) / 60,
        (from + 15) % 60,
        who,
        i % 7 == 3 ? "Hoe zien jullie dat eigenlijk?" : "Dat is punt " + i + " van vandaag.");
  }
}
