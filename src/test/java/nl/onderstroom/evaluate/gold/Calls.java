package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.intake.Content;
import nl.onderstroom.json.JsonPart;

/**
 * Public Zoom calls, each with a summary that a machine wrote: its decisions and action items with
 * the time at which it saw them. Silver, not gold.
 */
final class Calls {
  private static final long MILLIS = 1_000;

  private Calls() {}

  static List<LabelledMeeting> read(Path folder) {
    List<LabelledMeeting> meetings = new ArrayList<>();
    for (Path file : new Folder(folder).files("transcript.vtt")) {
      Path summary = file.resolveSibling("tldr.json");
      List<Content.Line> lines = Folder.lines(file);
      String id = Folder.name(file.resolve("..").normalize());
      meetings.add(meeting(id, lines, Folder.json(summary, Folder.text(summary))));
    }
    return meetings;
  }

  private static LabelledMeeting meeting(String id, List<Content.Line> lines, JsonPart summary) {
    Marker marker = new Marker(id);
    lines.forEach(line -> marker.say(line.span(), line.label(), line.text()));
    for (JsonPart decision : summary.parts("decisions")) {
      marker.mark("decide", Stretch.of(at(lines, decision.text("timestamp"))));
    }
    for (JsonPart action : summary.parts("action_items")) {
      marker.mark("action", Stretch.of(at(lines, action.text("timestamp"))));
    }
    return marker.meeting();
  }

  /** The last line that began by then. */
  private static int at(List<Content.Line> lines, String timestamp) {
    long then = LocalTime.parse(timestamp).toSecondOfDay() * MILLIS;
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      var span = lines.get(i).span();
      last = span != null && span.startMs() <= then ? i : last;
    }
    return last;
  }
}
