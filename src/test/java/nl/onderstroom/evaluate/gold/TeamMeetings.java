package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.json.JsonPart;

/**
 * The Dutch, Flemish and mixed team meetings, with what a reader marked. Tone is told as {@code
 * positive} and {@code negative}; what was marked as both is left out.
 */
final class TeamMeetings {
  private static final Map<String, String> SINGLE =
      new TreeMap<>(
          Map.of(
              "postponements", "postpone",
              "reopenings", "reopen",
              "actions", "action",
              "obstacles", "obstacle",
              "reflection", "reflect",
              "appreciation", "appreciate",
              "questions_open", "unanswered"));

  private static final Map<String, String> SIGNS = Map.of("pos", "positive", "neg", "negative");

  /** In the meeting held in English: what is said in Dutch. */
  private static final Map<String, Set<Integer>> DUTCH_IN_ENGLISH =
      Map.of("E3-1", Set.of(3, 18, 70, 121, 122));

  /** There, what is in both languages or in neither. */
  private static final Map<String, Set<Integer>> NO_LANGUAGE =
      Map.of("E3-1", Set.of(4, 17, 42, 67, 71, 83, 99, 105, 110, 116));

  private TeamMeetings() {}

  static List<LabelledMeeting> read(Path folder) {
    List<LabelledMeeting> meetings = new ArrayList<>();
    for (Path file : new Folder(folder).files(".gold.json")) {
      JsonPart gold = Folder.json(file, Folder.text(file));
      meetings.add(meeting(gold, folder.resolve(gold.text("id") + ".jsonl")));
    }
    return meetings;
  }

  private static LabelledMeeting meeting(JsonPart gold, Path lines) {
    Marker marker = new Marker(gold.text("id"));
    Folder.jsonLines(lines).forEach(line -> speak(marker, gold, marker.say(line)));
    gold.parts("decisions").forEach(one -> marker.mark("decide", stretch(one)));
    for (Map.Entry<String, String> key : SINGLE.entrySet()) {
      for (JsonPart one : gold.parts(key.getKey())) {
        marker.mark(key.getValue(), Stretch.of(place(one, "utterance")));
      }
    }
    range(marker, "checkin", gold.part("checkin"));
    range(marker, "checkout", gold.part("checkout"));
    for (JsonPart tone : gold.parts("tone")) {
      String sign = SIGNS.get(tone.text("label"));
      if (sign != null) {
        marker.mark(sign, Stretch.of(place(tone, "utterance")));
      }
    }
    return marker.meeting();
  }

  private static void speak(Marker marker, JsonPart gold, int place) {
    String id = gold.text("id");
    if (!NO_LANGUAGE.getOrDefault(id, Set.of()).contains(place)) {
      boolean dutch =
          gold.text("language").startsWith("nl")
              || DUTCH_IN_ENGLISH.getOrDefault(id, Set.of()).contains(place);
      marker.mark(dutch ? "nl" : "en", Stretch.of(place));
    }
  }

  private static void range(Marker marker, String label, JsonPart range) {
    if (range.has("firstUtterance")) {
      marker.mark(
          label, new Stretch(place(range, "firstUtterance"), place(range, "lastUtterance")));
    }
  }

  private static Stretch stretch(JsonPart decision) {
    List<Integer> places =
        decision.parts("utterances").stream().map(one -> place(one)).sorted().toList();
    return new Stretch(places.get(0), places.get(places.size() - 1));
  }

  /** Some lists hold places, others objects that name theirs. */
  private static int place(JsonPart part, String... name) {
    Double inside = name.length == 0 ? null : part.findNumber(name);
    Double place = inside == null ? part.findNumber() : inside;
    if (place == null) {
      throw new IllegalArgumentException("No utterance is named");
    }
    return place.intValue();
  }
}
