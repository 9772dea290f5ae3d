package nl.onderstroom.annotate.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.annotate.talk.GoldMeeting.Score;
import nl.onderstroom.annotate.talk.Points.Window;

/**
 * What deciding, postponing and reopening together score when one window is a turn smaller or
 * larger: {@code WindowSensitivity FOLDER}, the folder of the labelled team meetings, which are
 * added to our own. What it prints stands as the reason beside each window.
 */
final class WindowSensitivity {
  private static final List<TalkRules> LANGUAGES = List.of(TalkRules.of("en"), TalkRules.of("nl"));

  private WindowSensitivity() {}

  public static void main(String[] args) throws IOException {
    List<GoldMeeting> meetings = new ArrayList<>();
    meetings.addAll(GoldMeeting.all("tune"));
    meetings.addAll(GoldMeeting.all("held-out"));
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".gold.json")).toList()) {
        meetings.add(GoldMeeting.ofTeam(file));
      }
    }
    Points points = Points.standard();
    System.out.printf(Locale.ROOT, "as it is  %s%n", score(points, meetings));
    points.windows().keySet().stream().sorted().forEach(one -> print(one, points, meetings));
  }

  private static void print(Circumstance one, Points points, List<GoldMeeting> meetings) {
    int turns = points.windows().get(one).turns();
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
        meetings.stream().map(meeting -> meeting.score(ear)).reduce(Score.NONE, Score::plus);
    return String.format(
        Locale.ROOT, "F %.3f (P %.2f R %.2f)", score.f1(), score.precision(), score.recall());
  }
}
