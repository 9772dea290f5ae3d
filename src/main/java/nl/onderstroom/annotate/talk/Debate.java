package nl.onderstroom.annotate.talk;

import java.util.List;
import java.util.regex.Pattern;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.Said;

/**
 * A debate in an assembly, led by a chair whom all address: there "dan geef ik het woord" hands on
 * the floor and "wij zullen niet steunen" announces a vote. How teams settle matters tells nothing
 * of it; what is said there in so many words does.
 */
public final class Debate {
  private static final String MOST_OF_IT = "oorzitter";
  private static final Pattern CHAIR =
      Pattern.compile("\\b[Vv]oorzitter\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** Of all utterances; a team that has a chair names it far less often. */
  private static final double LEAST_ADDRESSED = 0.08;

  /** In fewer utterances one mention is a large share. */
  private static final int LEAST_UTTERANCES = 20;

  private Debate() {}

  public static boolean is(List<Said> meeting) {
    int addressed = 0;
    for (Said said : meeting) {
      addressed += addresses(said) ? 1 : 0;
    }
    return meeting.size() >= LEAST_UTTERANCES && addressed >= LEAST_ADDRESSED * meeting.size();
  }

  /** Nearly no utterance does, and is told so without a pattern. */
  private static boolean addresses(Said said) {
    return said.text().contains(MOST_OF_IT) && CHAIR.matcher(said.text()).find();
  }

  /** What frames of team talk heard becomes weak, unless a matter is settled explicitly. */
  static List<List<Act>> inSoManyWords(List<List<Act>> heard, Points points) {
    return heard.stream()
        .map(acts -> acts.stream().map(act -> reined(act, points)).toList())
        .toList();
  }

  private static Act reined(Act act, Points points) {
    return points.settles(act.act()) && act.isExplicit() ? act : act.weighing(Act.WEAK);
  }
}
