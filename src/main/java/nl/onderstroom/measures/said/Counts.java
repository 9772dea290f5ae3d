package nl.onderstroom.measures.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.AnnotatedUtterance;
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
    for (String act : ACTS) {
      add(act.replace('_', '-'), heard(talk, Set.of(act)), talk.size());
    }
    int inquire = heard(talk, Set.of("inquire", "ask_input"));
    add("inquiry-share", inquire, inquire + heard(talk, Set.of("advocate")));
    int work = heard(talk, Set.of("work"));
    add("work-share", work, work + heard(talk, Set.of("jargon")));
  }

  private static int heard(List<AnnotatedUtterance> talk, Set<String> acts) {
    return (int) talk.stream().filter(said -> said.doesAny(acts)).count();
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
