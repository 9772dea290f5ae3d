package nl.onderstroom.measures;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Utterance;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;

/** Builds small meetings by hand. A name that begins with "?" is no person; "" is no label. */
public final class Talk {
  private static final Annotator ANNOTATOR = Annotators.STANDARD;
  private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);

  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private final Map<String, Person> people = new TreeMap<>();
  private final Map<String, Double> thresholds = new HashMap<>();

  /** Somebody says something from a second to another. */
  public Talk says(String label, double from, double to, String text) {
    return add(label, new Span(Math.round(from * 1000), Math.round(to * 1000)), text);
  }

  /** Without times. */
  public Talk says(String label, String text) {
    return add(label, null, text);
  }

  /** In the log, from and to a minute after nine. */
  public Talk present(String person, int from, int to) {
    Interval interval = new Interval(NINE.plusMinutes(from), NINE.plusMinutes(to));
    return present(new Presence(person, null, List.of(interval), interval.lengthMs()));
  }

  /** In the log, without times. */
  public Talk present(String... persons) {
    for (String person : persons) {
      present(new Presence(person, null, List.of(), null));
    }
    return this;
  }

  public Talk present(Presence presence) {
    know(presence.person());
    presences.add(presence);
    return this;
  }

  /** Lets small meetings be enough. */
  public Talk however(String threshold, double value) {
    thresholds.put(threshold, value);
    return this;
  }

  /** However little there is, it is enough. */
  public Talk littleIsEnough() {
    return however("text.minimum-minutes", 0)
        .however("text.minimum-utterances", 0)
        .however("text.valid-minutes", 0)
        .however("text.valid-utterances", 0)
        .however("diarisation.unknown", 1)
        .however("diarisation.one-label", 1);
  }

  public Meeting meeting() {
    return new Meeting(
        "meeting",
        "team",
        "title",
        null,
        List.of("talk.vtt"),
        List.copyOf(people.values()),
        utterances,
        presences,
        List.of(),
        List.of());
  }

  public Conversation conversation() {
    return conversation(meeting(), Thresholds.standard().with(thresholds));
  }

  public static Conversation conversation(Meeting meeting, Thresholds thresholds) {
    return new Conversation(ANNOTATOR.annotate(meeting), thresholds);
  }

  /** The one row about the whole meeting. */
  public Measure meetingRow(MeetingMeasure measure) {
    return row(measure, Subject.MEETING);
  }

  public Measure row(MeetingMeasure measure, String person) {
    return row(measure, Subject.person(person));
  }

  private Measure row(MeetingMeasure measure, Subject subject) {
    return measure.of(conversation()).stream()
        .filter(row -> row.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private Talk add(String label, @Nullable Span span, String text) {
    String speaker = label.isEmpty() ? null : label;
    if (speaker != null) {
      know(speaker);
    }
    utterances.add(new Utterance(utterances.size(), span, speaker, text));
    return this;
  }

  private void know(String id) {
    people.put(id, new Person(id, id, !id.startsWith("?"), List.of(id)));
  }
}
