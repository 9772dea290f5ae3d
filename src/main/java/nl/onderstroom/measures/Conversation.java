package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its measures look at it: who was there, turns, and tallies of its minutes. Made once
 * a meeting, so that no measure counts again what another counted.
 */
public final class Conversation {
  private final AnnotatedMeeting annotated;
  private final Thresholds thresholds;
  private final Map<String, Person> peopleById = new TreeMap<>();
  private final List<String> speakers;
  private final List<String> present;
  private final List<String> voices;
  private final List<Turn> turns;
  private final List<Tally> blocks;
  private final Tally whole;

  public Conversation(AnnotatedMeeting annotated, Thresholds thresholds) {
    this.annotated = annotated;
    this.thresholds = thresholds;
    meeting().people().forEach(person -> peopleById.put(person.id(), person));
    TreeSet<String> labels = new TreeSet<>();
    meeting().utterances().forEach(u -> labels.add(Objects.requireNonNullElse(u.speaker(), "")));
    this.speakers = labels.stream().filter(this::identified).toList();
    TreeSet<String> there = new TreeSet<>(speakers);
    meeting().presences().stream()
        .map(Presence::person)
        .filter(this::identified)
        .forEach(there::add);
    this.present = List.copyOf(there);
    List<String> all = new ArrayList<>(present);
    labels.stream().filter(label -> !identified(label)).forEach(all::add);
    this.voices = List.copyOf(all);
    this.turns = Turns.of(annotated.utterances());
    this.blocks = Blocks.of(this);
    this.whole = Tally.sum(voices.size(), blocks);
  }

  public AnnotatedMeeting annotated() {
    return annotated;
  }

  public Meeting meeting() {
    return annotated.meeting();
  }

  public Thresholds thresholds() {
    return thresholds;
  }

  public List<AnnotatedUtterance> utterances() {
    return annotated.utterances();
  }

  public boolean timed() {
    return meeting().timed();
  }

  public boolean attendanceKnown() {
    return !meeting().presences().isEmpty();
  }

  /** Ids of the identified people who were there, speakers included, in order. */
  public List<String> present() {
    return present;
  }

  /** Ids of the identified people who spoke, in order. */
  public List<String> speakers() {
    return speakers;
  }

  /**
   * {@link #present} and behind them the labels that are no person; "" stands for no label at all.
   */
  public List<String> voices() {
    return voices;
  }

  /** The number of a voice in every tally. */
  public int voice(@Nullable String speaker) {
    return voices.indexOf(Objects.requireNonNullElse(speaker, ""));
  }

  /** Maximal runs of one label, in order. */
  public List<Turn> turns() {
    return turns;
  }

  /**
   * Tallies of consecutive minutes; of consecutive runs of words where there are no times. They add
   * up to {@link #whole}.
   */
  public List<Tally> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  public Tally whole() {
    return whole;
  }

  private boolean identified(String id) {
    Person person = peopleById.get(id);
    return person != null && person.identified();
  }
}
