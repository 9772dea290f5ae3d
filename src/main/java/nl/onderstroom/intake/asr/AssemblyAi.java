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
import org.jspecify.annotations.Nullable;

/**
 * The JSON of AssemblyAI.
 *
 * <pre>
 * file      = { "words": [word], "utterances": null | [utterance], ... }
 *           | { "sentences": [utterance], ... }
 * word      = { "text", "start", "end", "speaker" }          milliseconds
 * utterance = { "text", "start", "end", "speaker", "words" }
 * </pre>
 *
 * Speakers are letters. Where there are utterances they are the lines; else words are put together.
 */
public final class AssemblyAi implements SourceFormat {
  private static final Set<String> SIGNS =
      Set.of("audio_url", "audio_duration", "acoustic_model", "speech_model", "status");

  @Override
  public String id() {
    return "assemblyai";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return sentences(places)
        || places.contains("words[].text")
        && !places.contains("words[].type")
        && SIGNS.stream().anyMatch(places::contains);
  }

  private static boolean sentences(Set<String> places) {
    return places.contains("sentences[].text")
        && places.contains("sentences[].start")
        && places.contains("sentences[].words[].text");
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    Set<String> places = JsonPlaces.of(text);
    if (sentences(places) || places.contains("utterances[].text")) {
      JsonStream.each(
          text.path(),
          text.text(),
          sentences(places) ? "sentences[]" : "utterances[]",
          said -> lines.phrase(timing(said), label(said), said.text("text")));
    } else {
      JsonStream.each(
          text.path(),
          text.text(),
          "words[]",
          said -> lines.word(timing(said), label(said), said.text("text")));
    }
    return lines.content(null, null);
  }

  private static Timing timing(JsonPart said) {
    return Timing.ofMillis(said.findNumber("start"), said.findNumber("end"));
  }

  private static @Nullable String label(JsonPart said) {
    return SpeakerLabels.find(said.findText("speaker"));
  }
}
