package nl.onderstroom.learn;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.annotate.settling.Lesson;
import nl.onderstroom.annotate.settling.Settling;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.json.Json;
import nl.onderstroom.learn.GoldMeeting.Score;

/**
 * Makes {@code /acts/settling-nl.json} anew from the labelled meetings, and says how well such a
 * lesson hears: in meetings of teams that were left out of the learning, and in those that never
 * take part in it.
 */
public final class Learn {
  static final String LANGUAGE = "nl";
  private static final Path FILE = Path.of("src/main/resources/acts/settling-nl.json");
  private static final TeamTalk FRAMES =
      new TeamTalk(List.of(TalkRules.of("en"), TalkRules.of("nl")));

  private final PrintStream out;
  private final List<GoldMeeting> meetings = GoldMeeting.all();
  private final School school = new School(LANGUAGE, meetings);

  private Learn(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    new Learn(System.out).run();
  }

  private void run() throws IOException {
    Lesson lesson = school.lesson();
    Files.writeString(FILE, Json.pretty(lesson) + "\n");
    lesson.ears().forEach((act, ear) -> out.println(act + ": " + ear.signs().size() + " signs"));
    out.println(" ".repeat(33) + "said there found  P    R    F");
    print("teams left out, each once", leftOut());
    print("never learned from", score(lesson, GoldMeeting.unseen()));
    print("frames alone, never learned from", framesAlone());
  }

  private Score leftOut() {
    Map<String, Score> scores = new TreeMap<>();
    for (Set<String> left : school.parts()) {
      Lesson lesson = school.lesson(team -> !left.contains(team));
      meetings.stream()
          .filter(meeting -> left.contains(meeting.team()))
          .forEach(meeting -> scores.merge("all", score(lesson, List.of(meeting)), Score::plus));
    }
    return scores.getOrDefault("all", Score.NONE);
  }

  static Score score(Lesson lesson, List<GoldMeeting> meetings) {
    Settling settling = new Settling(lesson);
    return meetings.stream()
        .map(one -> one.score(settling.hear(one.talk(), FRAMES.hear(one.talk()))))
        .reduce(Score.NONE, Score::plus);
  }

  private static Score framesAlone() {
    return GoldMeeting.unseen().stream()
        .map(meeting -> meeting.score(FRAMES.hear(meeting.talk())))
        .reduce(Score.NONE, Score::plus);
  }

  private void print(String what, Score score) {
    out.printf(
        Locale.ROOT,
        "%-32s %5d %5d %5d  %.2f %.2f %.2f%n",
        what,
        score.said(),
        score.there(),
        score.found(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
