package nl.onderstroom.intake.asr;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/**
 * The JSON of Fireflies: from its interface, or downloaded.
 *
 * <pre>
 * interface = { "data": { "transcript": meeting } } | { "transcript": meeting } | meeting
 * meeting   = { "title", "date", "speakers": [ { "id", "name" } ], "sentences": [sentence] }
 * download  = [sentence]
 * sentence  = { ("text" | "sentence"), ("speaker_name" | "speaker_id"),
 *               ("start_time" | "startTime"), ("end_time" | "endTime") }
 * </pre>
 *
 * Times are seconds, as number or string, or a clock. The date is in milliseconds since 1970, in
 * Greenwich time; of a sentence without a name it is in the list of speakers.
 */
public final class Fireflies implements SourceFormat {
  private static final List<String> ROOTS = List.of("data.transcript.", "transcript.", "");

  /** Others have sentences as well. */
  private static final List<String> OWN =
      List.of("speaker_name", "speaker_id", "start_time", "startTime");

  /** In the year 2100. */
  private static final double LATEST_MS = 4.1e12;

  @Override
  public String id() {
    return "fireflies";
  }

  @Override
  public boolean recognises(SourceText text) {
    Set<String> places = JsonPlaces.of(text);
    return findRoot(places) != null && !places.contains("sentences[].words[].text");
  }

  @Override
  public Content read(SourceText text) {
    String root = Objects.requireNonNull(findRoot(JsonPlaces.of(text)));
    Map<String, String> names = new TreeMap<>();
    List<JsonPart> titles = new ArrayList<>();
    List<JsonPart> dates = new ArrayList<>();
    JsonStream.each(
        text.path(), text.text(), root + "speakers[]", speaker -> addName(speaker, names));
    JsonStream.each(text.path(), text.text(), root + "title", titles::add);
    JsonStream.each(text.path(), text.text(), root + "date", dates::add);
    SpokenLines lines = new SpokenLines(text.path());
    String place =
        root.isEmpty() && text.text().stripLeading().startsWith("[") ? "[]" : root + "sentences[]";
    JsonStream.each(text.path(), text.text(), place, said -> add(said, names, lines));
    lines.checkSeconds();
    Double date = dates.isEmpty() ? null : dates.get(0).findNumber();
    if (date != null) {
      lines.note("start-in-greenwich-time");
    }
    return lines.content(titles.isEmpty() ? null : titles.get(0).findText(), findStart(date));
  }

  private static @Nullable String findRoot(Set<String> places) {
    if (places.contains("[].sentence")) {
      return "";
    }
    return ROOTS.stream()
        .filter(root -> places.contains(root + "sentences[].text"))
        .filter(root -> OWN.stream().anyMatch(own -> places.contains(root + "sentences[]." + own)))
        .findFirst()
        .orElse(null);
  }

  private static void addName(JsonPart speaker, Map<String, String> names) {
    String id = speaker.findText("id");
    String name = speaker.findText("name");
    if (id != null && name != null) {
      names.put(id, name);
    }
  }

  private static void add(JsonPart said, Map<String, String> names, SpokenLines lines) {
    String name = said.findText("speaker_name");
    String id = said.findText("speaker_id");
    String label = name == null && id != null ? names.getOrDefault(id, id) : name;
    Timing timing =
        new Timing(
            findTime(said, "start_time", "startTime"), findTime(said, "end_time", "endTime"));
    String text = said.text("text", "sentence", "raw_text");
    lines.phrase(timing, SpeakerLabels.find(label), text);
  }

  private static @Nullable Long findTime(JsonPart said, String... names) {
    Double seconds = said.findNumber(names);
    return seconds == null
        ? Timing.findClock(said.findText(names))
        : Timing.ofSeconds(seconds, null).startMs();
  }

  private static @Nullable LocalDateTime findStart(@Nullable Double epochMs) {
    return epochMs == null || !(Math.abs(epochMs) < LATEST_MS)
        ? null
        : LocalDateTime.ofInstant(Instant.ofEpochMilli(Math.round(epochMs)), ZoneOffset.UTC);
  }
}
