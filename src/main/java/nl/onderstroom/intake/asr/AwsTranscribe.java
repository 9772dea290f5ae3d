package nl.onderstroom.intake.asr;

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
 * The JSON of Amazon Transcribe.
 *
 * <pre>
 * file    = { "results": { "items": [item], ["speaker_labels": { "segments": [segment] }],
 *                          ["channel_labels": { "channels": [channel] }] } }
 * item    = { "type": "pronunciation", "start_time", "end_time", ["speaker_label"], "alternatives" }
 *         | { "type": "punctuation", "alternatives" }        no times: it belongs to the word before
 * segment = { "items": [ { "start_time", "speaker_label" } ] }
 * channel = { "channel_label", "items": [item] }
 * </pre>
 *
 * Numbers are strings. Older files name the speaker of a word only in the segments, by its start.
 */
public final class AwsTranscribe implements SourceFormat {
  private static final String CHANNELS = "results.channel_labels.channels[]";

  @Override
  public String id() {
    return "aws-transcribe";
  }

  @Override
  public boolean recognises(SourceText text) {
    return JsonPlaces.of(text).contains("results.items[].alternatives[].content");
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    if (JsonPlaces.of(text).contains(CHANNELS + ".items[].alternatives[].content")) {
      JsonStream.each(text.path(), text.text(), CHANNELS, channel -> addChannel(channel, lines));
      return lines.content(null, null);
    }
    Voices voices = new Voices();
    JsonStream.each(
        text.path(),
        text.text(),
        "results.speaker_labels.segments[].items[]",
        item -> voices.add(timing(item).startMs(), label(item)));
    JsonStream.each(text.path(), text.text(), "results.items[]", item -> add(item, voices, lines));
    return lines.content(null, null);
  }

  private static void addChannel(JsonPart channel, SpokenLines lines) {
    String written = channel.text("channel_label");
    String number = written.substring(written.lastIndexOf('_') + 1);
    Voices voices = new Voices();
    voices.add(0L, SpeakerLabels.ofChannel(number));
    channel.parts("items").forEach(item -> add(item, voices, lines));
    lines.endPhrase();
  }

  private static void add(JsonPart item, Voices voices, SpokenLines lines) {
    for (JsonPart best : item.parts("alternatives").stream().limit(1).toList()) {
      String content = best.text("content");
      if ("punctuation".equals(item.findText("type"))) {
        lines.sign(content);
      } else {
        Timing timing = timing(item);
        String label = label(item);
        lines.word(timing, label == null ? voices.findAt(timing.startMs()) : label, content);
      }
    }
  }

  private static Timing timing(JsonPart item) {
    return Timing.ofSeconds(item.findNumber("start_time"), item.findNumber("end_time"));
  }

  private static @Nullable String label(JsonPart item) {
    return SpeakerLabels.find(item.findText("speaker_label"));
  }
}
