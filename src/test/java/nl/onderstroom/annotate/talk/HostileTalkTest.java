package nl.onderstroom.annotate.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.onderstroom.Work;
import nl.onderstroom.annotate.acts.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTalkTest {
  private static final int CHARACTERS = 50_000;

  /** Generous for a slow machine; one that grows with the square would take minutes. */
  private static final Duration MOST = Duration.ofSeconds(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dan ",
        "dan doen we ",
        "als dan , ",
        "we hadden toch ",
        "nou ja ",
        "we gaan niet ",
        "then we will ",
        "a",
        "(",
        ",,",
        "?!.",
        "'-'",
        "laat laten we dat even ",
        "niet niet niet ",
        "als ",
        "we hebben dat ook even zo ",
        "dan doen we dat dan gaan we dus nemen we ",
        "zullen we niet gewoon eens even ",
        "ik zal het even wel nog eens doen , dan ",
        "ja. ",
        "dat? ",
        "let us just then we will not "
      })
  void fiftyThousandCharactersTakeLittleTime(String repeated) {
    String text = repeated.repeat(CHARACTERS / repeated.length());
    for (String language : List.of("nl", "en")) {
      Team team = new Team(language).says("Ans: " + text);
      assertThat(Work.leastOf(team::heard)).as(language).isLessThan(MOST);
    }
  }

  @Property(tries = 300)
  void wordsOfAnActStandInTheText(@ForAll @StringLength(max = 80) String noise) {
    String text = "nou, dan doen we dat zo. " + noise + " we hadden toch afgesproken";
    Team team = Team.dutch().says("Ans: " + text);
    for (Act act : team.heard().get(0)) {
      assertThat(act.from()).isBetween(0, act.to());
      assertThat(act.to()).isLessThanOrEqualTo(team.talk().get(0).text().length());
    }
  }

  @Property(tries = 50)
  void laterTalkOfOthersDoesNotChangeWhoIsHeardLongBefore(
      @ForAll @StringLength(max = 40) String late) {
    Team before = Team.dutch().says("Ans: Nou, dan doen we dat zo.").silence();
    Team after = Team.dutch().says("Ans: Nou, dan doen we dat zo.").silence().says("Bea: " + late);
    assertThat(acts(after)).isEqualTo(acts(before));
  }

  private static String acts(Team team) {
    return team.heard().get(0).stream().map(Act::act).collect(Collectors.joining(" "));
  }
}
