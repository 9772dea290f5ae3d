package nl.onderstroom.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.tasks.Heard;
import nl.onderstroom.evaluate.tasks.Listening;

/** The evaluation data, each source read and listened to once. */
final class Material {
  private final Path data;
  private final Listening listening;
  private final Map<String, List<Heard>> heard = new TreeMap<>();

  Material(Path data, Listening listening) {
    this.data = data;
    this.listening = listening;
  }

  boolean has(Source source) {
    return source.isIn(data);
  }

  List<Heard> heard(Source source) {
    return heard.computeIfAbsent(
        source.title(), title -> source.read(data).stream().map(listening::to).toList());
  }
}
