package nl.onderstroom.intake.asr;

import java.util.Set;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.JsonPlaces;
import nl.onderstroom.intake.spoken.SpeakerLabels;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.spoken.Voices;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.json.JsonStream;

/**
 * The JSON of the BBC's Kaldi service.
 *
 * <pre>
 * file    = { ["retval":] { "words": [word], "segmentation": { "segments": [segment] } } }
 * word    = { "start", "end", "word", "punct" }              seconds; "punct" has capitals and signs
 * segment = { "start", "duration", "speaker": { "@id" } }
 * </pre>
 */
public final class BbcKaldi implements SourceFormat {
  @Override
  public String id() {
    return "bbc-kaldi";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("retval.words[].punct") || places.contains("words[].punct");
  }

  @Override
  public Content read(SourceText text) {
    String root = JsonPlaces.of(text).contains("retval.words") ? "retval." : "";
    Voices voices = new Voices();
    JsonStream.each(
        text.path(),
        text.text(),
        root + "segmentation.segments[]",
        segment ->
            voices.add(
                Timing.ofSeconds(segment.findNumber("start"), null).startMs(),
                SpeakerLabels.find(segment.part("speaker").findText("@id"))));
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(text.path(), text.text(), root + "words[]", word -> add(word, voices, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart word, Voices voices, SpokenLines lines) {
    Timing timing = Timing.ofSeconds(word.findNumber("start"), word.findNumber("end"));
    String said = word.text("punct", "word");
    lines.word(timing, voices.findAt(timing.startMs()), said);
  }
}
