package nl.onderstroom.measures.said;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.tone.ToneCounts;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;

/** What is counted in a meeting to be laid beside its neighbours: alone it would be too few. */
public final class Counts {
  /** The acts of which several meetings together tell how often they are heard. */
  private static final List<String> ACTS =
      List.of("appreciate", "ask_input", "decide", "doubt", "postpone", "propose", "reflect");

  private final Conversation conversation;
  private final List<Count> counts = new ArrayList<>();

  private Counts(Conversation conversation) {
    this.conversation = conversation;
  }

  public static List<Count> of(Conversation conversation) {
    Counts counts = new Counts(conversation);
    counts.addActs();
    counts.addUptake();
    counts.counts.addAll(Joining.of(conversation).counts());
    counts.addObstacles();
    counts.addRounds();
    counts.counts.addAll(ToneCounts.of(conversation));
    return List.copyOf(counts.counts);
  }

  private void addActs() {
    List<AnnotatedUtterance> talk =
        conversation.utterances().stream().filter(said -> said.talk() && said.words() > 0).toList();
    Map<String, BitSet> places = places(talk);
    for (String act : ACTS) {
      add(act.replace('_', '-'), heard(places, act), talk.size());
    }
    int inquire = heard(places, "inquire", "ask_input");
    add("inquiry-share", inquire, inquire + heard(places, "advocate"));
    int work = heard(places, "work");
    add("work-share", work, work + heard(places, "jargon"));
  }

  /** Of each act in which utterances it is surely done. */
  private static Map<String, BitSet> places(List<AnnotatedUtterance> talk) {
    Map<String, BitSet> places = new HashMap<>();
    for (int at = 0; at < talk.size(); at++) {
      for (Act done : talk.get(at).acts()) {
        if (done.sure()) {
          places.computeIfAbsent(done.act(), act -> new BitSet()).set(at);
        }
      }
    }
    return places;
  }

  /** In how many utterances any of these acts is heard. */
  private static int heard(Map<String, BitSet> places, String... acts) {
    BitSet heard = new BitSet();
    for (String act : acts) {
      heard.or(places.getOrDefault(act, new BitSet()));
    }
    return heard.cardinality();
  }

  private void addUptake() {
    Uptake uptake = Uptake.of(conversation);
    add("uptake", uptake.taken(), uptake.successions());
    add("uptake-by-chance", uptake.byChance(), uptake.successions());
  }

  private void addObstacles() {
    List<Obstacles.Obstacle> named = Obstacles.in(conversation);
    for (Obstacles.Response response : Obstacles.Response.values()) {
      long met = named.stream().filter(one -> one.response() == response).count();
      add(response.id(), (int) met, named.size());
    }
  }

  private void addRounds() {
    for (Round round : Round.values()) {
      add(round.id(), round.find(conversation) == null ? 0 : 1, 1);
    }
  }

  private void add(String what, int times, int of) {
    counts.add(new Count(what, times, of));
  }
}
