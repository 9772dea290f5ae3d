package nl.onderstroom.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.evaluate.gold.OwnMeeting;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/**
 * A meeting in which a reader marked where a matter is settled, put off or taken up again. Each
 * moment is a list of utterances; a hit near any of them finds it.
 *
 * @param team the part of the name before the date: meetings of one team have much in common
 */
public record GoldMeeting(String team, List<Said> talk, Map<String, List<List<Integer>>> moments) {
  private static final Set<String> KINDS = Set.of("decide", "postpone", "reopen");

  /** Those to learn from, by name. */
  public static List<GoldMeeting> all() {
    return OwnMeeting.learned().stream().map(GoldMeeting::of).toList();
  }

  /** Those of which nothing was learned. */
  public static List<GoldMeeting> unseen() {
    return OwnMeeting.unseen().stream().map(GoldMeeting::of).toList();
  }

  private static GoldMeeting of(OwnMeeting marked) {
    Map<String, List<List<Integer>>> moments = new TreeMap<>(marked.moments());
    moments.keySet().retainAll(KINDS);
    String team = marked.name().replaceFirst("-[-0-9]+$", "");
    return new GoldMeeting(team, said(marked.name(), marked.lines()), moments);
  }

  /** As it goes through the house, with tokens and questions. */
  private static List<Said> said(String name, List<Utterance> lines) {
    List<Said> said = new ArrayList<>();
    Annotator annotator =
        new Annotator(
            Languages.ALL,
            talk -> {
              said.addAll(talk);
              return talk.stream().map(one -> List.<Act>of()).toList();
            },
            one -> null);
    annotator.annotate(
        new Meeting(
            name, name, name, null, List.of(), List.of(), lines, List.of(), List.of(), List.of()));
    return said;
  }

  /** Where it is done. */
  List<List<Integer>> moments(String act) {
    return moments.getOrDefault(act, List.of());
  }

  /** Whether a reader marked this utterance as part of such a moment. */
  boolean marked(String act, int place) {
    return moments(act).stream().anyMatch(moment -> moment.contains(place));
  }

  /** How all that was heard here does. */
  public Score score(List<List<Act>> heard) {
    return moments.keySet().stream()
        .map(act -> score(act, places(act, heard)))
        .reduce(Score.NONE, Score::plus);
  }

  private static List<Integer> places(String act, List<List<Act>> heard) {
    return IntStream.range(0, heard.size())
        .filter(at -> heard.get(at).stream().anyMatch(one -> one.act().equals(act) && one.sure()))
        .boxed()
        .toList();
  }

  /** How these hits of an act do; one answers for one moment, at most three utterances away. */
  Score score(String act, List<Integer> hits) {
    List<List<Integer>> left = new ArrayList<>(moments(act));
    int there = left.size();
    for (int place : hits) {
      left.stream().filter(moment -> near(moment, place)).findFirst().ifPresent(left::remove);
    }
    return new Score(hits.size(), there, there - left.size());
  }

  private static boolean near(List<Integer> moment, int place) {
    return moment.stream().anyMatch(one -> Math.abs(one - place) <= 3);
  }

  /** How often it was said, how often it is there, and how much of that was found. */
  public record Score(int said, int there, int found) {
    public static final Score NONE = new Score(0, 0, 0);

    public Score plus(Score other) {
      return new Score(said + other.said, there + other.there, found + other.found);
    }

    public double precision() {
      return said == 0 ? 0 : (double) found / said;
    }

    public double recall() {
      return there == 0 ? 0 : (double) found / there;
    }

    public double f1() {
      return said + there == 0 ? 0 : 2.0 * found / (said + there);
    }
  }
}
