package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.json.JsonPart;

/** Debates as stenographers wrote them down, cut into sentences: turns there last for minutes. */
final class Chamber {
  private Chamber() {}

  static List<LabelledMeeting> read(Path folder) {
    List<LabelledMeeting> meetings = new ArrayList<>();
    for (Path file : new Folder(folder).files(".utt.jsonl")) {
      Marker marker = new Marker(Folder.name(file));
      for (JsonPart turn : Folder.jsonLines(file)) {
        for (String sentence : turn.text("text").split("(?<=[.?!])\\s+", -1)) {
          marker.say(null, turn.text("speaker"), sentence);
        }
      }
      meetings.add(marker.meeting());
    }
    return meetings;
  }
}
