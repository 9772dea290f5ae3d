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
 * a decision, so a short frame ("dan woensdag") is weighed by the turns around it: who says it,
 * who answers, and whether the meeting moves on.
 */
public final class TeamTalk {
  private final Map<String, Listener> byTag = new HashMap<>();
  private final Points points = Points.standard();

  public TeamTalk(List<TalkRules> languages) {
    languages.forEach(rules -> byTag.put(rules.tag(), new Listener(rules)));
  }

  /** The acts of each utterance, in the order of the talk; empty where a language is not known. */
  public List<List<Act>> hear(List<Said> talk) {
    List<List<Act>> cues = cues(talk);
    Exchange exchange = new Exchange(talk, cues);
    List<List<Act>> heard = new ArrayList<>();
    for (int at = 0; at < talk.size(); at++) {
      heard.add(weighed(cues.get(at), exchange, at));
    }
    return new Thinning(points.apart()).thin(heard);
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
    Map<String, List<Act>> byAct = new TreeMap<>();
    for (Act cue : cues) {
      if (points.weighs(cue.act())) {
        byAct.computeIfAbsent(cue.act(), x -> new ArrayList<>()).add(cue);
      }
    }
    List<Act> acts = new ArrayList<>();
    byAct.values().forEach(same -> acts.add(weighed(same, exchange, at, points)));
    return acts;
  }

  private static Act weighed(List<Act> same, Exchange exchange, int at, Points points) {
    List<Act> best = same.stream().sorted(Comparator.comparing(Act::weight).reversed()).toList();
    Act cue = best.get(0);
    int sum = points.sum(cue.act(), best.stream().map(Act::weight).toList(), exchange, at);
    return new Act(cue.act(), points.weight(sum), cue.cue(), cue.from(), cue.to(), cue.voice());
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
      List<Act> cues = new ArrayList<>();
      cutter.cut(said, names, marks).forEach(line -> cues.addAll(frames.find(line)));
      return cues;
    }
  }
}
