package nl.onderstroom.intake.asr.words;

import java.util.Set;
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
 * The JSON of Recall.ai, which many makers of notes build on.
 *
 * <pre>
 * file  = [turn]
 * turn  = { ("participant": { "name" } | "speaker"), "words": [word] }
 * word  = { "text", "start_timestamp": time, "end_timestamp": time }
 * time  = seconds | { "relative": seconds }
 * </pre>
 *
 * A word may be a whole sentence, by the recogniser that was chosen.
 */
public final class RecallAi implements SourceFormat {
  @Override
  public String id() {
    return "recall-ai";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("[].words[].text")
        && places.stream().anyMatch(place -> place.startsWith("[].words[].start_timestamp"));
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(text.path(), text.text(), "[]", turn -> add(turn, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart turn, SpokenLines lines) {
    String name = turn.part("participant").findText("name");
    String label = SpeakerLabels.find(name == null ? turn.findText("speaker") : name);
    for (JsonPart word : turn.parts("words")) {
      Timing timing =
          Timing.ofSeconds(seconds(word, "start_timestamp"), seconds(word, "end_timestamp"));
      lines.word(timing, label, word.text("text"));
    }
    lines.endPhrase();
  }

  private static @Nullable Double seconds(JsonPart word, String name) {
    Double bare = word.findNumber(name);
    return bare == null ? word.part(name).findNumber("relative") : bare;
  }
}
