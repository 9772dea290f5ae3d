package nl.onderstroom.evaluate.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.json.JsonStream;
import nl.onderstroom.model.Utterance;

/** A folder of evaluation data; files ending in {@code .gz} are read through. */
record Folder(Path path) {
  /** Files whose name has this in it, sorted. */
  List<Path> files(String partOfName) {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> name(file).contains(partOfName))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  static String text(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = name(file).endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was said, as the house reads it; times are left out. */
  static List<Utterance> transcript(Path file) {
    List<Utterance> said = new ArrayList<>();
    for (Content.Line line : lines(file)) {
      said.add(new Utterance(said.size(), null, line.label(), line.text()));
    }
    return said;
  }

  /** The lines of a transcript in any of our formats. */
  static List<Content.Line> lines(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new FileReader(Formats.ALL).read(name(file), bytes).expectDocument().content().lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One JSON value a line. */
  static List<JsonPart> jsonLines(Path file) {
    List<JsonPart> parts = new ArrayList<>();
    text(file).lines().forEach(line -> parts.add(json(file, line)));
    return parts;
  }

  static JsonPart json(Path file, String json) {
    List<JsonPart> parts = new ArrayList<>();
    JsonStream.each(name(file), json, "", parts::add);
    return parts.get(0);
  }
}
