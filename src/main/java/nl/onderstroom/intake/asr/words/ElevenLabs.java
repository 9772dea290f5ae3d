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

/**
 * The JSON of ElevenLabs.
 *
 * <pre>
 * file = { "language_code", "text", "words": [word] }
 * word = { "text", "start", "end", "type": "word" | "spacing" | "audio_event", "speaker_id" }     seconds
 * </pre>
 *
 * Spaces between words have a time of their own, and sounds stand in brackets; both are nobody's
 * words.
 */
public final class ElevenLabs implements SourceFormat {
  @Override
  public String id() {
    return "elevenlabs";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("language_code")
        && places.contains("words[].text")
        && places.contains("words[].type");
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(text.path(), text.text(), "words[]", word -> add(word, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart word, SpokenLines lines) {
    if (word.text("type").equals("word")) {
      Timing timing = Timing.ofSeconds(word.findNumber("start"), word.findNumber("end"));
      lines.word(timing, SpeakerLabels.find(word.findText("speaker_id")), word.text("text"));
    }
  }
}
