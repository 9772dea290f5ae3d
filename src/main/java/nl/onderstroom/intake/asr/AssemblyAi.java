package nl.onderstroom.intake.asr;

import java.util.List;
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
 *           | { "sentences": [utterance], ... } | { "paragraphs": [utterance], ... }
 *           | { "text", ... }                                no words: nobody and no times
 * word      = { "text", "start", "end", "speaker" }          milliseconds
 * utterance = { "text", "start", "end", "speaker", "words" }
 * </pre>
 *
 * Sentences and paragraphs are what its interface gives when asked for them. Speakers are letters.
 * Where there are utterances they are the lines; else words are put together.
 */
public final class AssemblyAi implements SourceFormat {
  /** The surest first. */
  private static final List<String> PHRASES =
      List.of("utterances[]", "paragraphs[]", "sentences[]");

  private static final Set<String> SIGNS =
      Set.of("audio_url", "audio_duration", "acoustic_model", "speech_model", "status");

  @Override
  public String id() {
    return "assemblyai";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    boolean words = places.contains("words[].text") && !places.contains("words[].type");
    boolean ready = places.contains("utterances[].text") && places.contains("utterances[].speaker");
    boolean asked = PHRASES.stream().anyMatch(list -> places.contains(list + ".words[].text"));
    return ((words || ready) && SIGNS.stream().anyMatch(places::contains))
        || (asked && places.contains("confidence"))
        || bare(places);
  }

  /** Of a file without words only what nobody else writes tells whose it is. */
  private static boolean bare(Set<String> places) {
    return places.contains("text")
        && places.contains("audio_url")
        && places.stream().noneMatch(place -> place.endsWith("[].text"));
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    Set<String> places = JsonPlaces.of(text);
    String list =
        PHRASES.stream().filter(each -> places.contains(each + ".text")).findFirst().orElse(null);
    if (list != null) {
      JsonStream.each(
          text.path(),
          text.text(),
          list,
          said -> lines.phrase(timing(said), label(said), said.text("text")));
    } else if (bare(places)) {
      JsonStream.each(
          text.path(),
          text.text(),
          "text",
          said -> lines.phrase(new Timing(null, null), null, said.text()));
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
