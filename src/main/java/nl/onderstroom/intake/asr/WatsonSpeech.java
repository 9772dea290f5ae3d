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
import nl.onderstroom.intake.spoken.Voices;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.json.JsonStream;

/**
 * The JSON of IBM Watson Speech to Text.
 *
 * <pre>
 * file    = { "results": [result], ["speaker_labels": [label]], "result_index" }
 * result  = { "final", "alternatives": [ { "transcript", ["timestamps": [ [word, from, to] ]] } ] }
 * label   = { "from", "to", "speaker" }                      seconds; by the start of a word
 * </pre>
 *
 * Without timestamps each result is one phrase without a time. {@code %HESITATION} is "uh".
 */
public final class WatsonSpeech implements SourceFormat {
  private static final String HESITATION = "%HESITATION";
  private static final int WORD_PARTS = 3;

  @Override
  public String id() {
    return "ibm-watson";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("results[].final")
        && places.contains("results[].alternatives[].transcript");
  }

  @Override
  public Content read(SourceText text) {
    Voices voices = new Voices();
    JsonStream.each(
        text.path(),
        text.text(),
        "speaker_labels[]",
        label ->
            voices.add(
                Timing.ofSeconds(label.findNumber("from"), null).startMs(),
                SpeakerLabels.find(label.findText("speaker"))));
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(text.path(), text.text(), "results[]", result -> add(result, voices, lines));
    return lines.content(null, null);
  }

  private static void add(JsonPart result, Voices voices, SpokenLines lines) {
    if ("false".equals(result.findText("final"))) {
      return;
    }
    for (JsonPart best : result.parts("alternatives").stream().limit(1).toList()) {
      List<JsonPart> words = best.parts("timestamps");
      words.forEach(word -> addWord(word.parts(), voices, lines));
      if (words.isEmpty()) {
        String said = best.text("transcript");
        lines.phrase(Timing.UNKNOWN, null, said.replace(HESITATION, "uh"));
      }
    }
    lines.endPhrase();
  }

  private static void addWord(List<JsonPart> word, Voices voices, SpokenLines lines) {
    if (word.size() == WORD_PARTS) {
      String said = word.get(0).text();
      Timing timing = Timing.ofSeconds(word.get(1).findNumber(), word.get(2).findNumber());
      String voice = voices.findAt(timing.startMs());
      lines.word(timing, voice, said.replace(HESITATION, "uh"));
    }
  }
}
