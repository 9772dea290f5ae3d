package nl.onderstroom.intake.asr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * The JSON of Google Speech-to-Text, versions 1 and 2.
 *
 * <pre>
 * file   = { ["response":] { "results": [result] } }
 * result = { "alternatives": [ { "transcript", ["words": [word]] } ], ["channelTag"], [end] }
 * end    = "resultEndTime" | "resultEndOffset"
 * word   = { "word", ("startTime" | "startOffset"), ("endTime" | "endOffset"),
 *            ["speakerTag" | "speakerLabel"] }
 * time   = "1.200s" | { "seconds", "nanos" }                 keys may also be in snake_case
 * </pre>
 *
 * With speaker tags the last result of version 1 repeats all words, and only there the tags are
 * right: it is taken alone. A result without words is one phrase that began where the last one
 * ended.
 */
public final class GoogleSpeech implements SourceFormat {
  @Override
  public String id() {
    return "google-speech";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return mine(places, "response.results[].") || mine(places, "results[].");
  }

  @Override
  public Content read(SourceText text) {
    String place =
        JsonPlaces.of(text).contains("response.results") ? "response.results[]" : "results[]";
    List<JsonPart> results = new ArrayList<>();
    Set<String> channels = new TreeSet<>();
    JsonStream.each(text.path(), text.text(), place, results::add);
    results.forEach(result -> channels.add(channel(result)));
    if (repeats(results)) {
      results = results.subList(results.size() - 1, results.size());
    }
    SpokenLines lines = new SpokenLines(text.path());
    Long last = 0L;
    for (JsonPart result : results) {
      String label = channels.size() > 1 ? SpeakerLabels.ofChannel(channel(result)) : null;
      Long end = findTime(result, "resultEndTime", "resultEndOffset", "result_end_time");
      add(result, new Timing(last, end), label, lines);
      last = end;
    }
    return lines.content(null, null);
  }

  private static boolean mine(Set<String> places, String result) {
    return places.contains(result + "alternatives[].transcript")
        && !places.contains(result + "final")
        && !places.contains(result + "type");
  }

  private static String channel(JsonPart result) {
    return Objects.requireNonNullElse(result.findText("channelTag", "channel_tag"), "0");
  }

  /** Whether the last result begins before the one before it ends. */
  private static boolean repeats(List<JsonPart> results) {
    if (results.size() < 2) {
      return false;
    }
    List<JsonPart> last = words(results.get(results.size() - 1));
    List<JsonPart> before = words(results.get(results.size() - 2));
    if (last.isEmpty() || before.isEmpty() || findSpeaker(last.get(0)) == null) {
      return false;
    }
    Long start = timing(last.get(0)).startMs();
    Long end = timing(before.get(before.size() - 1)).endMs();
    return start != null && end != null && start < end;
  }

  private static void add(
      JsonPart result, Timing whole, @Nullable String channel, SpokenLines lines) {
    List<JsonPart> words = words(result);
    for (JsonPart word : words) {
      String speaker = findSpeaker(word);
      String said = word.text("word");
      lines.word(timing(word), speaker == null ? channel : speaker, said);
    }
    for (JsonPart best : result.parts("alternatives").stream().limit(1).toList()) {
      if (words.isEmpty()) {
        String said = best.text("transcript");
        lines.phrase(whole, channel, said);
      }
    }
  }

  private static List<JsonPart> words(JsonPart result) {
    return result.parts("alternatives").stream()
        .limit(1)
        .flatMap(best -> best.parts("words").stream())
        .toList();
  }

  private static @Nullable String findSpeaker(JsonPart word) {
    String tag = word.findText("speakerLabel", "speakerTag", "speaker_label", "speaker_tag");
    return "0".equals(tag) ? null : SpeakerLabels.find(tag);
  }

  private static Timing timing(JsonPart word) {
    return new Timing(
        findTime(word, "startTime", "startOffset", "start_time", "start_offset"),
        findTime(word, "endTime", "endOffset", "end_time", "end_offset"));
  }

  /** A start of zero may be left out as a whole, or as its seconds. */
  private static @Nullable Long findTime(JsonPart holder, String... names) {
    String written = holder.findText(names);
    if (written != null) {
      return Timing.findIso("PT" + written);
    }
    JsonPart time = holder.part(names);
    Double seconds = time.findNumber("seconds");
    Double nanos = time.findNumber("nanos");
    return seconds == null && nanos == null
        ? null
        : Timing.findMs((seconds == null ? 0 : seconds) + (nanos == null ? 0 : nanos) / 1e9, 1000);
  }
}
