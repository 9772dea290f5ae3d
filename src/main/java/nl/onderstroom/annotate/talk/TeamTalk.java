package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Proposals;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * Hears what a team decides, puts off, comes back to, proposes and takes on. People seldom announce
 * a decision, so a short frame ("dan woensdag") is weighed by the turns around it: who says it, who
 * answers, and whether the meeting moves on.
 */
public final class TeamTalk {
  private static final Comparator<Act> STRONGEST = Comparator.comparing(Act::weight).reversed();

  private final Map<String, TalkRules> rules = new HashMap<>();
  private final Map<String, Frames> frames = new ConcurrentHashMap<>();
  private final Points points;
  private final Thinning thinning;

  public TeamTalk(List<TalkRules> languages) {
    this(languages, Points.standard());
  }

  TeamTalk(List<TalkRules> languages, Points points) {
    this.points = points;
    thinning = new Thinning(points.apart());
    languages.forEach(language -> rules.put(language.tag(), language));
  }

  /** The acts of each utterance, in the order of the talk; empty where a language is not known. */
  public List<List<Act>> hear(List<Said> talk) {
    List<List<Act>> cues = cues(talk);
    Exchange exchange = new Exchange(talk, cues);
    List<List<Act>> heard = new ArrayList<>();
    for (int at = 0; at < talk.size(); at++) {
      heard.add(weighed(points.withSettled(cues.get(at), exchange, at), exchange, at));
    }
    return thinning.thin(heard);
  }

  /**
   * What was heard by cues utterance by utterance, with what is heard here. Whether something is
   * settled, put off or taken up again is judged here alone: there the turns around decide.
   */
  public List<List<Act>> hear(List<Said> talk, List<List<Act>> byCue) {
    List<List<Act>> heard = Debate.is(talk) ? Debate.inSoManyWords(hear(talk), points) : hear(talk);
    List<List<Act>> all = new ArrayList<>();
    for (int at = 0; at < talk.size(); at++) {
      List<Act> together = new ArrayList<>(heard.get(at));
      byCue.get(at).stream().filter(act -> !points.settles(act.act())).forEach(together::add);
      all.add(strongest(together));
    }
    return Proposals.weighed(all, talk);
  }

  private List<List<Act>> cues(List<Said> talk) {
    Transcript transcript = Transcript.of(talk);
    Map<String, Frames.Ear> ears = new HashMap<>();
    List<List<Act>> cues = new ArrayList<>();
    for (Said said : talk) {
      Frames known = findFrames(said.language());
      cues.add(
          known == null
              ? List.of()
              : ears.computeIfAbsent(said.language(), tag -> known.ear(transcript)).hear(said));
    }
    return cues;
  }

  /** Read at the first utterance in the language; null where we have none. */
  private @Nullable Frames findFrames(String tag) {
    TalkRules known = rules.get(tag);
    return known == null ? null : frames.computeIfAbsent(tag, x -> new Frames(known));
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
}
