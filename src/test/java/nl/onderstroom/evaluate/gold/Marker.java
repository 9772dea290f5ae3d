package nl.onderstroom.evaluate.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.json.JsonPart;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;

/** Takes a meeting down, utterance by utterance, with the marks of those who read it before. */
final class Marker {
  private static final double MILLIS = 1_000;

  private final String id;
  private final List<Utterance> utterances = new ArrayList<>();
  private final Map<String, List<Stretch>> marks = new LinkedHashMap<>();

  Marker(String id) {
    this.id = id;
  }

  /** Its place among the utterances. */
  int say(@Nullable Span span, @Nullable String speaker, String text) {
    utterances.add(new Utterance(utterances.size(), span, speaker, text));
    return utterances.size() - 1;
  }

  /** A line with {@code start} and {@code end} in seconds, {@code speaker} and {@code text}. */
  int say(JsonPart line) {
    return say(span(line), line.text("speaker"), line.text("text"));
  }

  /** Some end before they start; those last no time. */
  private static @Nullable Span span(JsonPart line) {
    Double start = line.findNumber("start");
    Double end = line.findNumber("end");
    if (start == null || end == null) {
      return null;
    }
    return new Span(Math.round(start * MILLIS), Math.round(Math.max(start, end) * MILLIS));
  }

  void mark(String label, Stretch stretch) {
    marks.computeIfAbsent(label, key -> new ArrayList<>()).add(stretch);
  }

  LabelledMeeting meeting() {
    TreeSet<String> speakers = new TreeSet<>();
    for (Utterance utterance : utterances) {
      String speaker = utterance.speaker();
      if (speaker != null) {
        speakers.add(speaker);
      }
    }
    List<Person> people =
        speakers.stream().map(name -> new Person(name, name, true, List.of(name))).toList();
    Meeting meeting =
        new Meeting(
            id, id, id, null, List.of(), people, utterances, List.of(), List.of(), List.of());
    return new LabelledMeeting(meeting, marks);
  }
}
