package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.model.Company;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Turn;
import nl.onderstroom.model.insight.Sufficiency;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its measures look at it: who was there, turns, and tallies of its minutes. Made once
 * a meeting, so that no measure counts again what another counted.
 */
public final class Conversation {
  private final AnnotatedMeeting annotated;
  private final Thresholds thresholds;
  private final boolean timed;
  private final Map<String, Person> peopleById = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Presence>> presencesByPerson;
  private final Company company;
  private final List<String> voices;
  private final List<Turn> turns;
  private final List<List<Turn>> turnsByVoice;
  private final List<Tally> blocks;
  private final Tally whole;
  private final @Nullable Airtime airtime;
  private @Nullable Resamples resamples;

  public Conversation(AnnotatedMeeting annotated, Thresholds thresholds) {
    this.annotated = annotated;
    this.thresholds = thresholds;
    this.timed = meeting().timed();
    meeting().people().forEach(person -> peopleById.put(person.id(), person));
    this.presencesByPerson =
        meeting().presences().stream().collect(Collectors.groupingBy(Presence::person));
    TreeSet<String> labels = new TreeSet<>();
    meeting().utterances().forEach(u -> labels.add(Objects.requireNonNullElse(u.speaker(), "")));
    this.company = Company.of(meeting());
    List<String> all = new ArrayList<>(company.present());
    labels.stream().filter(label -> !identified(label)).forEach(all::add);
    this.voices = List.copyOf(all);
    voices.forEach(voice -> numbers.put(voice, numbers.size()));
    this.turns = Turns.of(annotated.utterances());
    this.turnsByVoice = turnsByVoice();
    this.blocks = Blocks.of(this, 0);
    this.whole = Blocks.whole(this, blocks);
    this.airtime = Airtime.find(this);
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
    return timed;
  }

  public boolean attendanceKnown() {
    return !meeting().presences().isEmpty();
  }

  /** What the attendance log says of a person; empty when it does not name them. */
  public List<Presence> presences(String person) {
    return presencesByPerson.getOrDefault(person, List.of());
  }

  /** Ids of the identified people who were there, speakers included, in order. */
  public List<String> present() {
    return company.present();
  }

  /** Ids of the identified people who spoke, in order. */
  public List<String> speakers() {
    return company.speakers();
  }

  /** Ids of the people in the log of whom it can be said that they did not speak, in order. */
  public List<String> silent() {
    return company.silent();
  }

  /**
   * {@link #present} and behind them the labels that are no person; "" stands for no label at all.
   */
  public List<String> voices() {
    return voices;
  }

  /** The number of a voice in every tally. */
  public int voice(@Nullable String speaker) {
    return numbers.getOrDefault(Objects.requireNonNullElse(speaker, ""), -1);
  }

  /** Maximal runs of one label, in order. */
  public List<Turn> turns() {
    return turns;
  }

  /** The turns of one voice, in order; empty for who was there and did not speak. */
  public List<Turn> turns(int voice) {
    return turnsByVoice.get(voice);
  }

  /**
   * Tallies of consecutive minutes, the first from time 0 however late the first word falls; of
   * consecutive runs of words where there are no times. They add up to {@link #whole}.
   */
  public List<Tally> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  public Tally whole() {
    return whole;
  }

  /** How its time was filled; null without times. */
  public @Nullable Airtime airtime() {
    return airtime;
  }

  public Sufficiency sufficiency() {
    return Ladder.sufficiency(this);
  }

  /** Whether it is known well enough who said what. */
  public boolean diarisationReliable() {
    return Ladder.diarisationReliable(this);
  }

  /** Drawn at the first question, then shared by all measures. */
  public Resamples resamples() {
    if (resamples == null) {
      resamples = Resamples.of(this);
    }
    return resamples;
  }

  private List<List<Turn>> turnsByVoice() {
    List<List<Turn>> byVoice = new ArrayList<>();
    voices.forEach(voice -> byVoice.add(new ArrayList<>()));
    turns.forEach(turn -> byVoice.get(voice(turn.speaker())).add(turn));
    return List.copyOf(byVoice);
  }

  private boolean identified(String id) {
    Person person = peopleById.get(id);
    return person != null && person.identified();
  }
}
