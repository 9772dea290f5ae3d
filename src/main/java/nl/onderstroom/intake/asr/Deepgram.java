package nl.onderstroom.intake.asr;

import java.util.ArrayList;
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
 * The JSON of Deepgram.
 *
 * <pre>
 * file      = { "results": { "channels": [channel], ["utterances": [utterance]] } }
 * utterance = { "start", "end", "transcript", ["speaker"], ["channel"] }      seconds
 * channel   = { "alternatives": [ { "words": [word] } ] }
 * word      = { "word", ["punctuated_word"], "start", "end", ["speaker"] }
 * </pre>
 *
 * Speakers are numbers. Where there are utterances they are the lines; else words are put together.
 * Without speakers the channel is the label, where there is more than one.
 */
public final class Deepgram implements SourceFormat {
  @Override
  public String id() {
    return "deepgram";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("results.channels[].alternatives[].transcript")
        || places.contains("results.channels[].alternatives[].words")
        || places.contains("results.utterances[].transcript");
  }

  @Override
  public Content read(SourceText text) {
    List<JsonPart> channels = new ArrayList<>();
    JsonStream.each(text.path(), text.text(), "results.channels[]", channels::add);
    SpokenLines lines = new SpokenLines(text.path());
    if (JsonPlaces.of(text).contains("results.utterances[].transcript")) {
      JsonStream.each(
          text.path(),
          text.text(),
          "results.utterances[]",
          said ->
              lines.phrase(
                  timing(said),
                  findLabel(said, channels.size(), said.findText("channel")),
                  said.text("transcript")));
    } else {
      for (int i = 0; i < channels.size(); i++) {
        add(channels.get(i), channels.size(), String.valueOf(i), lines);
      }
    }
    return lines.content(null, null);
  }

  private static void add(JsonPart channel, int channels, String number, SpokenLines lines) {
    for (JsonPart best : channel.parts("alternatives").stream().limit(1).toList()) {
      for (JsonPart word : best.parts("words")) {
        String said = word.text("punctuated_word", "word");
        lines.word(timing(word), findLabel(word, channels, number), said);
      }
    }
    lines.endPhrase();
  }

  private static Timing timing(JsonPart said) {
    return Timing.ofSeconds(said.findNumber("start"), said.findNumber("end"));
  }

  private static @Nullable String findLabel(JsonPart said, int channels, @Nullable String channel) {
    String speaker = said.findText("speaker");
    return speaker == null && channels > 1 && channel != null
        ? SpeakerLabels.ofChannel(channel)
        : SpeakerLabels.find(speaker);
  }
}
