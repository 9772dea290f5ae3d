package nl.onderstroom.annotate.talk;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.talk.Points.Window;
import nl.onderstroom.learn.GoldMeeting;
import nl.onderstroom.learn.GoldMeeting.Score;

/**
 * What deciding, postponing and reopening together score when one window is a turn smaller or
 * larger, in the labelled meetings. What it prints stands as the reason beside each window.
 */
final class WindowSensitivity {
  private static final List<TalkRules> LANGUAGES = List.of(TalkRules.of("en"), TalkRules.of("nl"));

  private WindowSensitivity() {}

  public static void main(String[] args) {
    List<GoldMeeting> meetings = GoldMeeting.all();
    Points points = Points.standard();
    System.out.printf(Locale.ROOT, "as it is  %s%n", score(points, meetings));
    new TreeMap<>(points.windows())
        .forEach((one, window) -> print(one, window.turns(), points, meetings));
  }

  private static void print(
      Circumstance one, int turns, Points points, List<GoldMeeting> meetings) {
    String fewer = turns == 0 ? "-" : score(with(points, one, turns - 1), meetings);
    System.out.printf(
        Locale.ROOT,
        "%-9s %d turns; one fewer: %s; one more: %s%n",
        one,
        turns,
        fewer,
        score(with(points, one, turns + 1), meetings));
  }

  private static Points with(Points points, Circumstance one, int turns) {
    Map<Circumstance, Window> windows = new EnumMap<>(points.windows());
    windows.put(one, new Window(turns, ""));
    return new Points(
        points.cue(),
        points.more(),
        points.circumstances(),
        windows,
        points.usual(),
        points.explicit(),
        points.apart());
  }

  private static String score(Points points, List<GoldMeeting> meetings) {
    TeamTalk ear = new TeamTalk(LANGUAGES, points);
    Score score =
        meetings.stream()
            .map(meeting -> meeting.score(ear.hear(meeting.talk())))
            .reduce(Score.NONE, Score::plus);
    return String.format(
        Locale.ROOT, "F %.3f (P %.2f R %.2f)", score.f1(), score.precision(), score.recall());
  }
}
