package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.json.JsonPart;

/** Dutch and Flemish team meetings of our own, with where matters are settled or unsettled. */
final class OwnMeetings {
  private static final Map<String, String> LABELS =
      new TreeMap<>(
          Map.of("decisions", "decide", "postponements", "postpone", "reopenings", "reopen"));

  private OwnMeetings() {}

  static List<LabelledMeeting> read(Path folder) {
    List<LabelledMeeting> meetings = new ArrayList<>();
    for (Path file : new Folder(folder).files(".json")) {
      JsonPart gold = Folder.json(file, Folder.text(file));
      Marker marker = new Marker(Folder.name(file));
      gold.parts("lines").forEach(line -> say(marker, line.parts()));
      LABELS.forEach((list, label) -> gold.parts(list).forEach(one -> mark(marker, label, one)));
      meetings.add(marker.meeting());
    }
    return meetings;
  }

  private static void say(Marker marker, List<JsonPart> speakerAndText) {
    marker.say(null, speakerAndText.get(0).text(), speakerAndText.get(1).text());
  }

  private static void mark(Marker marker, String label, JsonPart moment) {
    List<Integer> places =
        moment.parts().stream()
            .map(JsonPart::findNumber)
            .filter(place -> place != null)
            .map(Double::intValue)
            .sorted()
            .toList();
    marker.mark(label, new Stretch(places.get(0), places.get(places.size() - 1)));
  }
}
