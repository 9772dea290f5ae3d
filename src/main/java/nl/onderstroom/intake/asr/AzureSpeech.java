package nl.onderstroom.intake.asr;

import java.util.Set;
import java.util.TreeSet;
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
 * The JSON of Azure Speech: batch (version 3) and fast transcription.
 *
 * <pre>
 * batch  = { "recognizedPhrases": [phrase], ... }
 * fast   = { "combinedPhrases": [...], "phrases": [phrase] }
 * phrase = { ["speaker"], ["channel"], time, ("text" | "nBest": [ { "display" | "lexical" } ]) }
 * time   = "offsetInTicks", "durationInTicks"                a tick is 100 ns
 *        | "offsetMilliseconds", "durationMilliseconds"
 *        | "offset", "duration"                              as in PT1M2.5S
 * </pre>
 *
 * Without speakers the channel is the label, where there is more than one.
 */
public final class AzureSpeech implements SourceFormat {
  private static final double MS_A_TICK = 0.0001;

  @Override
  public String id() {
    return "azure-speech";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return places.contains("recognizedPhrases")
        || (places.contains("combinedPhrases") && places.contains("phrases"));
  }

  @Override
  public Content read(SourceText text) {
    String place =
        JsonPlaces.of(text).contains("recognizedPhrases") ? "recognizedPhrases[]" : "phrases[]";
    Set<String> channels = new TreeSet<>();
    JsonStream.each(
        text.path(), text.text(), place + ".channel", channel -> channels.add(channel.text()));
    SpokenLines lines = new SpokenLines(text.path());
    JsonStream.each(
        text.path(),
        text.text(),
        place,
        phrase -> lines.phrase(timing(phrase), findLabel(phrase, channels), said(phrase)));
    return lines.content(null, null);
  }

  private static String said(JsonPart phrase) {
    String text = phrase.findText("text");
    for (JsonPart best : phrase.parts("nBest").stream().limit(1).toList()) {
      text = best.findText("display", "itn", "lexical");
    }
    return text == null ? "" : text;
  }

  private static @Nullable String findLabel(JsonPart phrase, Set<String> channels) {
    String speaker = phrase.findText("speaker");
    for (JsonPart best : phrase.parts("nBest").stream().limit(1).toList()) {
      speaker = speaker == null ? best.findText("speaker") : speaker;
    }
    String channel = phrase.findText("channel");
    return speaker == null && channel != null && channels.size() > 1
        ? SpeakerLabels.ofChannel(channel)
        : SpeakerLabels.find(speaker);
  }

  private static Timing timing(JsonPart phrase) {
    Long start = findTime(phrase, "offset");
    return Timing.lasting(start, findTime(phrase, "duration"));
  }

  private static @Nullable Long findTime(JsonPart phrase, String name) {
    Long ticks = Timing.findMs(phrase.findNumber(name + "InTicks"), MS_A_TICK);
    Long ms = ticks == null ? Timing.findMs(phrase.findNumber(name + "Milliseconds"), 1) : ticks;
    return ms == null ? Timing.findIso(phrase.findText(name)) : ms;
  }
}
