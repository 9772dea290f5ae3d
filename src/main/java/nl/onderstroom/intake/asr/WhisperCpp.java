package nl.onderstroom.intake.asr;

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

/**
 * The JSON of whisper.cpp.
 *
 * <pre>
 * file    = { "transcription": [segment], ... }
 * segment = { "offsets": { "from", "to" }, "text", ["speaker"] }              milliseconds
 * </pre>
 */
public final class WhisperCpp implements SourceFormat {
  @Override
  public String id() {
    return "whisper-cpp";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("transcription[].offsets.from")
        && places.contains("transcription[].text");
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(text.path(), text.text(), "transcription[]", segment -> add(segment, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart segment, SpokenLines lines) {
    JsonPart offsets = segment.part("offsets");
    Timing timing = Timing.ofMillis(offsets.findNumber("from"), offsets.findNumber("to"));
    String label = SpeakerLabels.find(segment.findText("speaker"));
    lines.phrase(timing, label, segment.text("text"));
  }
}
