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
import org.jspecify.annotations.Nullable;

/**
 * The JSON of Speechmatics, versions 1 and 2.
 *
 * <pre>
 * second  = { "results": [result], ... }
 * result  = { "type": ("word" | "entity" | "punctuation" | ...), "start_time", "end_time", ["channel"],
 *             "alternatives": [ { "content", ["speaker"] } ], ["attaches_to"] }
 * first   = { "words": [word], "speakers": [speaker] }
 * word    = { "name", "time", "duration" }                   numbers as strings, signs are words
 * speaker = { "name", "time", "duration" }
 * </pre>
 *
 * {@code UU} is a speaker whom it cannot tell; {@code S1} is the first voice, {@code F4} the fourth
 * of a woman.
 */
public final class Speechmatics implements SourceFormat {
  @Override
  public String id() {
    return "speechmatics";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    boolean second =
        places.contains("results[].type") && places.contains("results[].alternatives[].content");
    return second || (places.contains("words[].name") && places.contains("words[].time"));
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    Voices voices = new Voices();
    JsonStream.each(
        text.path(),
        text.text(),
        "speakers[]",
        speaker -> voices.add(timing(speaker).startMs(), findLabel(speaker.findText("name"))));
    JsonStream.each(text.path(), text.text(), "words[]", word -> addFirst(word, voices, lines));
    JsonStream.each(text.path(), text.text(), "results[]", result -> addSecond(result, lines));
    return lines.content(null, null);
  }

  private static void addFirst(JsonPart word, Voices voices, SpokenLines lines) {
    String said = word.text("name");
    Timing timing = timing(word);
    if (said.chars().noneMatch(Character::isLetterOrDigit)) {
      lines.sign(said);
    } else {
      lines.word(timing, voices.findAt(timing.startMs()), said);
    }
  }

  private static void addSecond(JsonPart result, SpokenLines lines) {
    for (JsonPart best : result.parts("alternatives").stream().limit(1).toList()) {
      String said = best.text("content");
      boolean before = !"next".equals(result.findText("attaches_to"));
      if ("punctuation".equals(result.findText("type")) && before) {
        lines.sign(said);
      } else {
        String speaker = best.findText("speaker");
        String channel = result.findText("channel");
        String label = findLabel(speaker == null ? channel : speaker);
        lines.word(
            Timing.ofSeconds(result.findNumber("start_time"), result.findNumber("end_time")),
            label,
            said);
      }
    }
  }

  private static Timing timing(JsonPart said) {
    return Timing.lasting(
        Timing.ofSeconds(said.findNumber("time"), null).startMs(),
        Timing.ofSeconds(said.findNumber("duration"), null).startMs());
  }

  private static @Nullable String findLabel(@Nullable String written) {
    if (written == null || written.equals("UU")) {
      return null;
    }
    boolean numbered =
        written.length() > 1
            && written.charAt(0) == 'S'
            && written.chars().skip(1).allMatch(Character::isDigit);
    return SpeakerLabels.find(numbered ? written.substring(1) : written);
  }
}
