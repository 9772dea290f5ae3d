package nl.onderstroom.measures.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;
import nl.onderstroom.statistics.PairedPermutation.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * Who joins in after talk of the work, and after talk of change in the words of management. Each of
 * the latter is laid beside the nearest of the former, so that the subject and the hour are alike.
 *
 * <p>What follows is looked at where a speaker stops, and no two places of a kind lie so near that
 * they look at the same answers. Meetings have lively and quiet stretches, so the pairs of a
 * stretch are kept together: to a test they are one.
 *
 * @param stretches in order; the sum of how many more others are heard after the work
 */
public record Joining(List<Bundle> stretches) {
  /** Of its count, its row and its card. */
  public static final String ID = "join-after-work";

  /** Of the counts behind it: the sum of a stretch and its pairs. */
  private static final Pattern STRETCH = Pattern.compile("join-stretch:(-?[0-9]+)/([0-9]+)");

  private static final String WORK = "work";
  private static final String JARGON = "jargon";

  public Joining {
    stretches = List.copyOf(stretches);
  }

  static Joining of(Conversation conversation) {
    Contributions talk = Contributions.of(conversation);
    int reach = conversation.thresholds().whole("join.contributions");
    int stretch = conversation.thresholds().whole("join.stretch");
    List<Integer> ofWork = places(talk, WORK, JARGON, reach);
    Map<Integer, Bundle> byStretch = new TreeMap<>();
    for (int place : places(talk, JARGON, WORK, reach)) {
      Integer nearest = nearest(place, ofWork);
      if (nearest != null && Math.abs(nearest - place) <= stretch) {
        ofWork.remove(nearest);
        int more = talk.othersAfter(nearest, reach) - talk.othersAfter(place, reach);
        byStretch.merge(place / stretch, new Bundle(more, 1), Joining::together);
      }
    }
    return new Joining(List.copyOf(byStretch.values()));
  }

  private static Bundle together(Bundle one, Bundle other) {
    return new Bundle(one.sum() + other.sum(), one.pairs() + other.pairs());
  }

  /** Of several meetings together, from what was counted in each. */
  public static Joining of(List<MeetingAnalysis> meetings) {
    return new Joining(
        meetings.stream()
            .flatMap(meeting -> meeting.counts().stream())
            .flatMap(Joining::stretches)
            .toList());
  }

  private static Stream<Bundle> stretches(Count count) {
    Matcher stretch = STRETCH.matcher(count.what());
    return stretch.matches()
        ? Collections.nCopies(
            count.times(),
            new Bundle(Integer.parseInt(stretch.group(1)), Integer.parseInt(stretch.group(2))))
            .stream()
        : Stream.empty();
  }

  /** In how many stretches more others were heard after the work, and how often which sum. */
  List<Count> counts() {
    Map<String, Integer> times = new TreeMap<>();
    stretches.forEach(
        one -> times.merge("join-stretch:" + one.sum() + "/" + one.pairs(), 1, Integer::sum));
    List<Count> counts = new ArrayList<>();
    int more = (int) stretches.stream().filter(one -> one.sum() > 0).count();
    counts.add(new Count(ID, more, stretches.size()));
    times.forEach((what, heard) -> counts.add(new Count(what, heard, stretches.size())));
    return counts;
  }

  /** The last contribution of each speaker who does the one and not the other. */
  private static List<Integer> places(Contributions talk, String act, String without, int reach) {
    List<Integer> places = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < talk.size(); i++) {
      if (i + 1 == talk.size() || !talk.speaker(i).equals(talk.speaker(i + 1))) {
        boolean near = !places.isEmpty() && i - places.get(places.size() - 1) < reach;
        if (!near && does(talk.all().subList(from, i + 1), act, without)) {
          places.add(i);
        }
        from = i + 1;
      }
    }
    return places;
  }

  private static boolean does(List<AnnotatedUtterance> turn, String act, String without) {
    return turn.stream().anyMatch(said -> said.does(act))
        && turn.stream().noneMatch(said -> said.does(without));
  }

  private static @Nullable Integer nearest(int place, List<Integer> others) {
    Integer nearest = null;
    for (Integer other : others) {
      if (nearest == null || Math.abs(other - place) < Math.abs(nearest - place)) {
        nearest = other;
      }
    }
    return nearest;
  }
}
