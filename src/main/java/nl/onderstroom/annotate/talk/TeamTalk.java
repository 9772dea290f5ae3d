package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.talk.LineCutter.Marks;
import nl.onderstroom.annotate.words.Said;

/**
 * Hears what a team decides, puts off, comes back to, proposes and takes on. People seldom announce
 * a decision, so a short frame ("dan woensdag") is weighed by the turns around it: who says it, who
 * answers, and whether the meeting moves on.
 */
public final class TeamTalk {
  private static final Comparator<Act> STRONGEST = Comparator.comparing(Act::weight).reversed();

  private final Map<String, Listener> byTag = new HashMap<>();
  private final Points points = Points.standard();
  private final Thinning thinning = new Thinning(points.apart());

  public TeamTalk(List<TalkRules> languages) {
    languages.forEach(rules -> byTag.put(rules.tag(), new Listener(rules)));
  }

  /** The acts of each utterance, in the order of the talk; empty where a language is not known. */
  public List<List<Act>> hear(List<Said> talk) {
    List<List<Act>> cues = cues(talk);
    Exchange exchange = new Exchange(talk, cues);
    List<List<Act>> heard = new ArrayList<>();
    for (int at = 0; at < talk.size(); at++) {
      heard.add(weighed(exchange.withTaken(cues.get(at), at), exchange, at));
    }
    return thinning.thin(heard);
  }

  /**
   * What was heard by cues utterance by utterance, with what is heard here. Whether something is
   * settled, put off or taken up again is judged here alone: there the turns around decide.
   */
  public List<List<Act>> hear(List<Said> talk, List<List<Act>> byCue) {
    List<List<Act>> heard = hear(talk);
    List<List<Act>> all = new ArrayList<>();
    for (int at = 0; at < talk.size(); at++) {
      List<Act> together = new ArrayList<>(heard.get(at));
      byCue.get(at).stream().filter(act -> !points.settles(act.act())).forEach(together::add);
      all.add(strongest(together));
    }
    return all;
  }

  private List<List<Act>> cues(List<Said> talk) {
    Set<String> names = LineCutter.names(talk);
    Marks marks = Marks.of(talk);
    List<List<Act>> cues = new ArrayList<>();
    for (Said said : talk) {
      Listener listener = byTag.get(said.language());
      cues.add(listener == null ? List.of() : listener.cues(said, names, marks));
    }
    return cues;
  }

  private List<Act> weighed(List<Act> cues, Exchange exchange, int at) {
    List<Act> acts = new ArrayList<>();
    byAct(cues)
        .forEach(
            (act, same) -> {
              if (points.weighs(act)) {
                acts.add(points.weighed(same, exchange, at));
              }
            });
    return acts;
  }

  private static List<Act> strongest(List<Act> acts) {
    List<Act> strongest = new ArrayList<>();
    byAct(acts).values().forEach(same -> strongest.add(same.get(0)));
    strongest.sort(Comparator.comparing(Act::from));
    return strongest;
  }

  /** Of each act its hits, the strongest first. */
  private static Map<String, List<Act>> byAct(List<Act> acts) {
    Map<String, List<Act>> byAct = new TreeMap<>();
    acts.forEach(act -> byAct.computeIfAbsent(act.act(), x -> new ArrayList<>()).add(act));
    byAct.values().forEach(same -> same.sort(STRONGEST));
    return byAct;
  }

  /** One language: cuts and matches. */
  private static final class Listener {
    private final LineCutter cutter;
    private final Frames frames;

    Listener(TalkRules rules) {
      cutter = new LineCutter(rules);
      frames = new Frames(rules);
    }

    List<Act> cues(Said said, Set<String> names, Marks marks) {
      return frames.find(cutter.cut(said, names, marks));
    }
  }
}
