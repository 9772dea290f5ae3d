package nl.onderstroom.intake.asr.words;

import java.util.Map;
import java.util.Set;
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

/**
 * The JSON of Amberscript.
 *
 * <pre>
 * file    = { "speakers": [ { "spkid", "name" } ], "segments": [segment] }
 * segment = { "speaker": spkid, "words": [ { "text", "start", "end" } ] }        seconds
 * </pre>
 *
 * A segment is as long as somebody goes on; it is cut where they pause.
 */
public final class Amberscript implements SourceFormat {
  @Override
  public String id() {
    return "amberscript";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("segments[].words[].text") && !places.contains("segments[].text");
  }

  @Override
  public Content read(SourceText text) {
    Map<String, String> names = new TreeMap<>();
    JsonStream.each(
        text.path(),
        text.text(),
        "speakers[]",
        speaker -> names.put(speaker.text("spkid"), speaker.text("name")));
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(text.path(), text.text(), "segments[]", part -> add(part, names, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart segment, Map<String, String> names, SpokenLines lines) {
    String label = SpeakerLabels.find(segment.text("speaker"), names);
    for (JsonPart word : segment.parts("words")) {
      Timing timing = Timing.ofSeconds(word.findNumber("start"), word.findNumber("end"));
      lines.word(timing, label, word.text("text"));
    }
    lines.endPhrase();
  }
}
