package nl.onderstroom.evaluate;

import java.util.List;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.tasks.Finding;
import nl.onderstroom.evaluate.tasks.Finding.Wanted;
import nl.onderstroom.evaluate.tasks.Heard;
import nl.onderstroom.evaluate.tasks.Reading;
import nl.onderstroom.evaluate.tasks.Section;
import nl.onderstroom.evaluate.tasks.Telling;
import nl.onderstroom.evaluate.tasks.Telling.Silence;
import org.jspecify.annotations.Nullable;

/** The acts, where people marked them. */
final class ActSections {
  static final Section CODED =
      new Section(
          "Acts, utterance by utterance",
          "Every utterance was coded. Agree and disagree are what people marked as a positive or"
              + " negative reaction (AMI) or as accepting and rejecting (ICSI); propose takes in"
              + " suggestions and offers; appreciate is AMI's \"be positive\", ICSI's thanks."
              + " What a listener agrees with stands in docs/listening.md.",
          Finding.COLUMNS,
          List.of(
              coded("agree", Source.AMI, "F1 .52"),
              coded("agree", Source.ICSI, ""),
              coded("disagree", Source.AMI, ""),
              coded("disagree", Source.ICSI, ""),
              coded("propose", Source.AMI, "F1 .40 at precision .5"),
              coded("propose", Source.ICSI, ""),
              coded("appreciate", Source.AMI, ""),
              coded("appreciate", Source.ICSI, "")));

  static final Section REACTIONS =
      new Section(
          "Agreeing or objecting",
          "Of reactions that people marked as one or the other: which? Where we say nothing, a coin"
              + " would be right half the time.",
          Telling.COLUMNS,
          List.of(
              new Telling(
                  "agree or object",
                  Source.REACTIONS,
                  List.of("agree", "object"),
                  ActSections::reaction,
                  Silence.A_COIN,
                  "")));

  static final Section TEAMS =
      new Section(
          "Acts in team meetings",
          "Marked as moments, not utterance by utterance: what is heard within three utterances of"
              + " a moment is right, once for each moment (within ten in the Zoom calls, whose times"
              + " a machine gave). Deciding, postponing and reopening were learned from the eight"
              + " team meetings among others, so their figures there flatter; those of our own"
              + " meetings do not.",
          Finding.COLUMNS,
          List.of(
              settled(Source.UNSEEN),
              moment("decide", "decide", Source.UNSEEN, 3),
              moment("postpone", "postpone", Source.UNSEEN, 3),
              moment("reopen", "reopen", Source.UNSEEN, 3),
              settled(Source.TEAMS),
              moment("decide", "decide", Source.TEAMS, 3),
              moment("postpone", "postpone", Source.TEAMS, 3),
              moment("reopen", "reopen", Source.TEAMS, 3),
              moment("an action is taken on", "action", Source.TEAMS, 3, "commit", "assign"),
              moment("an obstacle is named", "obstacle", Source.TEAMS, 3, "obstacle_help"),
              moment("appreciate", "appreciate", Source.TEAMS, 3),
              moment("reflect", "reflect", Source.TEAMS, 3, "reflect", "admit"),
              moment("check-in", "checkin", Source.TEAMS, 3),
              moment("check-out", "checkout", Source.TEAMS, 3),
              new Finding(
                  "a question stays unanswered",
                  Source.TEAMS,
                  List.of(wanted("unanswered")),
                  3,
                  ""),
              moment("decide", "decide", Source.CALLS, 10),
              moment("an action is taken on", "action", Source.CALLS, 10, "commit", "assign")));

  private ActSections() {}

  private static Wanted wanted(String act) {
    return new Wanted(act, Reading.acts(act));
  }

  private static @Nullable String reaction(Heard meeting, int utterance) {
    if (meeting.hears("disagree", utterance)) {
      return "object";
    }
    return meeting.hears("agree", utterance) ? "agree" : null;
  }

  private static Finding settled(Source source) {
    return new Finding(
        "decide, postpone and reopen, added up",
        source,
        List.of(wanted("decide"), wanted("postpone"), wanted("reopen")),
        3,
        "recall .5 at precision .5");
  }

  private static Finding coded(String act, Source source, String aim) {
    return new Finding(act, source, List.of(wanted(act)), 0, aim);
  }

  private static Finding moment(
      String name, String label, Source source, int reach, String... acts) {
    Reading reading = Reading.acts(acts.length == 0 ? new String[] {label} : acts);
    return new Finding(name, source, List.of(new Wanted(label, reading)), reach, "");
  }
}
