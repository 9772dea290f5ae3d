package nl.onderstroom.intake.asr;

import java.util.List;
import java.util.Objects;
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
 * The JSON of Whisper and of what is built on it: WhisperX, faster-whisper, OpenAI's interface.
 *
 * <pre>
 * file    = { "segments": [segment], ... } | [segment]
 * segment = { "start", "end", "text", ["speaker"], ["words": [word]] }        seconds
 * word    = { "word", ["start", "end"], ["speaker"] }
 * </pre>
 *
 * The segments alone are what people keep of it in a script of their own, with speakers. A segment
 * is a line, unless its words name several speakers. A word of digits may have no time.
 */
public final class Whisper implements SourceFormat {
  @Override
  public String id() {
    return "whisper";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    boolean bare = places.contains("[].text") && places.contains("[].speaker");
    return (places.contains("segments[].text") && places.contains("segments[].start"))
        || (bare && places.contains("[].start"));
  }

  @Override
  public Content read(SourceText text) {
    SpokenLines lines = new SpokenLines(text.path());
    boolean bare = JsonPlaces.of(text).contains("[].text");
    String place = bare ? "[]" : "segments[]";
    JsonStream.each(text.path(), text.text(), place, segment -> add(segment, lines));
    lines.checkSeconds();
    return lines.content(null, null);
  }

  private static void add(JsonPart segment, SpokenLines lines) {
    List<JsonPart> words = segment.parts("words");
    long voices = words.stream().map(Whisper::label).filter(Objects::nonNull).distinct().count();
    if (voices > 1) {
      for (JsonPart word : words) {
        lines.word(timing(word), label(word), word.text("word", "text"));
      }
      lines.endPhrase();
    } else {
      String text = segment.text("text");
      lines.phrase(timing(segment), label(segment), text);
    }
  }

  private static Timing timing(JsonPart said) {
    return Timing.ofSeconds(said.findNumber("start"), said.findNumber("end"));
  }

  private static @Nullable String label(JsonPart said) {
    return SpeakerLabels.find(said.findText("speaker"));
  }
}
