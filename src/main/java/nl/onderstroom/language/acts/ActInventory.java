package nl.onderstroom.language.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.language.speech.TalkWords;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;

/** All acts that are heard, by id, in order of the alphabet. */
public final class ActInventory {
  private final TalkWords talk;
  private final Map<String, ActCard> acts;

  private ActInventory(TalkWords talk, Map<String, ActCard> acts) {
    this.talk = talk;
    this.acts = new TreeMap<>(acts);
  }

  /** The acts of the house: each stands in {@code /acts/ID.cues}. */
  public static ActInventory of(List<String> ids) {
    TalkWords talk = TalkWords.standard();
    Map<String, ActCard> acts = new HashMap<>();
    for (String id : ids) {
      String path = "/acts/" + id + ".cues";
      ActFile.Section section = new ActFile(talk.speech(), path).read(resource(path)).get(id);
      if (section == null || section.tier == null || section.guard == null) {
        throw new IllegalStateException(path + " does not describe " + id);
      }
      acts.put(
          id,
          new ActCard(
              id, section.labels, section.tier, section.guard, section.cues, section.exclusions));
    }
    return new ActInventory(talk, acts);
  }

  /**
   * With a file of somebody's own laid over it: cues and exclusions are added to an act that is
   * there, {@code without} takes one away, a label or tier takes the place of ours.
   */
  public ActInventory with(Path file) {
    try {
      return with(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (IOException e) {
      throw new UserProblem("settings-not-found", file.toString());
    }
  }

  /**
   * @param name for messages
   */
  public ActInventory with(String text, String name) {
    Map<String, ActCard> merged = new HashMap<>(acts);
    new ActFile(talk.speech(), name)
        .read(text)
        .values()
        .forEach(section -> merged.put(section.act, merged(section)));
    return new ActInventory(talk, merged);
  }

  private ActCard merged(ActFile.Section section) {
    ActCard ours = acts.get(section.act);
    if (ours == null) {
      throw unknown("act-unknown", section.act, section.place);
    }
    Map<String, String> labels = new HashMap<>(ours.labels());
    labels.putAll(section.labels);
    List<Cue> cues = new ArrayList<>(ours.cues());
    section.without.forEach((id, place) -> drop(cues, id, place));
    section.cues.forEach(cue -> cues.add(own(cue)));
    var exclusions = new ArrayList<>(ours.exclusions());
    exclusions.addAll(section.exclusions);
    return new ActCard(
        ours.id(),
        labels,
        section.tier == null ? ours.tier() : section.tier,
        section.guard == null ? ours.guard() : section.guard,
        cues,
        exclusions);
  }

  private static void drop(List<Cue> cues, String id, String place) {
    if (!cues.removeIf(cue -> cue.id().equals(id))) {
      List<String> known = cues.stream().map(Cue::id).toList();
      throw new UserProblem(
          "cue-unknown", place, Map.of("cue", id, "nearest", Nearest.of(id, known)));
    }
  }

  /** So that evidence tells whose rule it was. */
  private static Cue own(Cue cue) {
    return new Cue(
        "own." + cue.id(), cue.act(), cue.language(), cue.weight(), cue.written(), cue.phrase());
  }

  /**
   * @param place for the message when there is none
   */
  public ActCard expect(String id, String place) {
    ActCard card = acts.get(id);
    if (card == null) {
      throw unknown("unknown-act", id, place);
    }
    return card;
  }

  private UserProblem unknown(String code, String id, String place) {
    return new UserProblem(
        code, place, Map.of("act", id, "nearest", Nearest.of(id, acts.keySet())));
  }

  public List<ActCard> all() {
    return List.copyOf(acts.values());
  }

  public TalkWords talk() {
    return talk;
  }

  private static String resource(String path) {
    try (InputStream stream = ActInventory.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Missing in the jar: " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
