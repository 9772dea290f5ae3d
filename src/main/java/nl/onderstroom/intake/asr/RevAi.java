package nl.onderstroom.intake.asr;

import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.JsonPlaces;
import nl.onderstroom.intake.spoken.SpeakerLabels;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.json.JsonStream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of Rev, written by its machine or by its people.
 *
 * <pre>
 * file      = { "monologues": [monologue], ["speakers": [ { "id", "name" } ]] }
 * monologue = { "speaker", "elements": [element] }
 * element   = { "type": "text", "value", ("ts", "end_ts" | "timestamp", "end_timestamp") }
 *           | { "type": "punct", "value" }                   also the spaces between words
 *           | { "type": "unknown", "value" }                 a sound that is no word: passed over
 * </pre>
 *
 * {@code ts} is in seconds, {@code timestamp} a clock with a comma. Elements without a space
 * between them are one word.
 */
public final class RevAi implements SourceFormat {
  private static final String UNKNOWN = "unknown";

  @Override
  public String id() {
    return "rev";
  }

  @Override
  public boolean recognises(SourceText text) {
    return JsonPlaces.of(text).contains("monologues[].elements[].value");
  }

  @Override
  public Content read(SourceText text) {
    Map<String, String> names = new TreeMap<>();
    JsonStream.each(
        text.path(),
        text.text(),
        "speakers[]",
        speaker -> names.put(speaker.text("id"), speaker.text("name")));
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(
        text.path(), text.text(), "monologues[]", monologue -> add(monologue, names, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart monologue, Map<String, String> names, SpokenLines lines) {
    String label = SpeakerLabels.find(monologue.text("speaker"), names);
    StringBuilder word = new StringBuilder();
    Timing timing = Timing.UNKNOWN;
    for (JsonPart element : monologue.parts("elements")) {
      String value = element.text("value");
      if (value.isBlank() || UNKNOWN.equals(element.findText("type"))) {
        endWord(timing, label, word, lines);
        timing = Timing.UNKNOWN;
      } else {
        word.append(value);
        timing = longer(timing, timing(element));
      }
    }
    endWord(timing, label, word, lines);
    lines.endPhrase();
  }

  private static void endWord(
      Timing timing, @Nullable String label, StringBuilder word, SpokenLines lines) {
    if (!word.isEmpty()) {
      lines.word(timing, label, word.toString());
      word.setLength(0);
    }
  }

  private static Timing longer(Timing timing, Timing next) {
    return new Timing(
        timing.startMs() == null ? next.startMs() : timing.startMs(),
        next.endMs() == null ? timing.endMs() : next.endMs());
  }

  private static Timing timing(JsonPart element) {
    Timing seconds = Timing.ofSeconds(element.findNumber("ts"), element.findNumber("end_ts"));
    return seconds.startMs() != null
        ? seconds
        : new Timing(
            Timing.findClock(element.findText("timestamp")),
            Timing.findClock(element.findText("end_timestamp")));
  }
}
