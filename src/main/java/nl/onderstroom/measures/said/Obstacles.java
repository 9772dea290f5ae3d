package nl.onderstroom.measures.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.measures.Conversation;

/** Where somebody names what hinders them or asks for help, and what comes back first. */
public final class Obstacles {
  private static final String NAMED = "obstacle_help";
  private static final Set<String> HELPS = Set.of("support_offer");
  private static final Set<String> ASKS = Set.of("inquire", "ask_input");
  private static final Set<String> PLANS =
      Set.of("assign", "commit", "decide", "experiment", "propose");
  private static final Set<String> EXPLAINS = Set.of("defend", "diffuse", "rationalise");

  private Obstacles() {}

  /** In order; one that the same person goes on about counts once. */
  public static List<Obstacle> in(Conversation conversation) {
    Contributions talk = Contributions.of(conversation);
    int reach = conversation.thresholds().whole("obstacle.reach");
    List<Obstacle> obstacles = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < talk.size(); i++) {
      if (talk.at(i).does(NAMED)) {
        boolean goesOn = last >= 0 && i - last <= reach && sameVoice(talk, last, i);
        if (!goesOn) {
          int utterance = talk.at(i).utterance().index();
          obstacles.add(new Obstacle(utterance, response(talk, i, reach)));
        }
        last = i;
      }
    }
    return obstacles;
  }

  private static boolean sameVoice(Contributions talk, int one, int other) {
    return talk.speaker(one).equals(talk.speaker(other));
  }

  /** Of the first that answers it: help weighs before a question, a question before a plan. */
  private static Response response(Contributions talk, int place, int reach) {
    for (AnnotatedUtterance said : talk.after(place, reach)) {
      boolean other =
          !Objects.requireNonNullElse(said.utterance().speaker(), "").equals(talk.speaker(place));
      Response response = other ? response(said) : ownPlan(said);
      if (response != Response.LEFT) {
        return response;
      }
    }
    return Response.LEFT;
  }

  private static Response response(AnnotatedUtterance said) {
    if (said.doesAny(HELPS)) {
      return Response.HELPED;
    }
    if (said.question() == QuestionKind.OPEN || said.doesAny(ASKS)) {
      return Response.ASKED;
    }
    if (said.doesAny(PLANS)) {
      return Response.PLANNED;
    }
    return said.doesAny(EXPLAINS) ? Response.EXPLAINED : Response.LEFT;
  }

  private static Response ownPlan(AnnotatedUtterance said) {
    return said.doesAny(PLANS) ? Response.PLANNED : Response.LEFT;
  }

  /** Named there, and what came back. */
  public record Obstacle(int utterance, Response response) {}

  /** What comes back on an obstacle, as far as words show it. */
  public enum Response {
    ASKED,
    HELPED,
    PLANNED,
    EXPLAINED,
    /** None of these: the talk went on. */
    LEFT;

    /** Of its count, and of the moments where it is seen. */
    public String id() {
      return "obstacle-" + name().toLowerCase(Locale.ROOT);
    }
  }
}
