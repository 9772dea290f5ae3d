package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.model.Utterance;

/**
 * A Dutch or Flemish team meeting of our own with what a reader marked in it: {@code
 * talk-gold/learned/NAME.json}, and {@code unseen} for those that only measure. It holds its lines,
 * or names a transcript among the samples.
 *
 * @param moments under each label; each moment is a list of utterances
 */
public record OwnMeeting(
    String name, List<Utterance> lines, Map<String, List<List<Integer>>> moments) {
  private static final Path TRANSCRIPTS = Path.of("data-samples");

  /** Where matters are settled or unsettled is marked in each, tone in some. */
  private static final Map<String, String> LABELS =
      new TreeMap<>(
          Map.of(
              "decisions", "decide",
              "postponements", "postpone",
              "reopenings", "reopen",
              "positive", "positive",
              "negative", "negative"));

  public OwnMeeting {
    lines = List.copyOf(lines);
    moments = Map.copyOf(moments);
  }

  /** Those to learn from, by name. */
  public static List<OwnMeeting> learned() {
    return in(Path.of("src/test/resources/talk-gold/learned"));
  }

  /** Those of which nothing was learned. */
  public static List<OwnMeeting> unseen() {
    return in(Path.of("src/test/resources/talk-gold/unseen"));
  }

  private static List<OwnMeeting> in(Path folder) {
    return new Folder(folder).files(".json").stream().map(OwnMeeting::read).toList();
  }

  private static OwnMeeting read(Path file) {
    JsonPart gold = Folder.json(file, Folder.text(file));
    Map<String, List<List<Integer>>> moments = new TreeMap<>();
    LABELS.forEach(
        (list, label) ->
            moments.put(label, gold.parts(list).stream().map(OwnMeeting::places).toList()));
    List<Utterance> lines =
        gold.has("lines")
            ? lines(gold.parts("lines"))
            : Folder.transcript(TRANSCRIPTS.resolve(gold.text("transcript")));
    return new OwnMeeting(Folder.name(file).replace(".json", ""), lines, moments);
  }

  private static List<Integer> places(JsonPart moment) {
    return moment.parts().stream()
        .map(JsonPart::findNumber)
        .filter(place -> place != null)
        .map(Double::intValue)
        .toList();
  }

  private static List<Utterance> lines(List<JsonPart> speakersAndTexts) {
    List<Utterance> lines = new ArrayList<>();
    for (JsonPart line : speakersAndTexts) {
      List<JsonPart> pair = line.parts();
      lines.add(new Utterance(lines.size(), null, pair.get(0).text(), pair.get(1).text()));
    }
    return lines;
  }

  /** As all sources are marked: each moment from its first utterance to its last. */
  LabelledMeeting labelled() {
    Marker marker = new Marker(name);
    lines.forEach(line -> marker.say(line.span(), line.speaker(), line.text()));
    moments.forEach(
        (label, all) ->
            all.forEach(
                one ->
                    marker.mark(label, new Stretch(Collections.min(one), Collections.max(one)))));
    return marker.meeting();
  }
}
