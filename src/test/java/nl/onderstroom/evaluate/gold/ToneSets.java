package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.List;
import nl.onderstroom.evaluate.score.Stretch;

/**
 * A set of lines with one label each, as a meeting in which they are said one after another:
 *
 * <pre>
 * file = "id" tab "label" tab "text" [ tab ... ] newline { line }
 * </pre>
 */
final class ToneSets {
  private ToneSets() {}

  static List<LabelledMeeting> read(Path file) {
    Marker marker = new Marker(Folder.name(file).replaceFirst("\\..*", ""));
    Folder.text(file)
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cells -> marker.mark(cells[1], Stretch.of(marker.say(null, null, cells[2]))));
    return List.of(marker.meeting());
  }
}
