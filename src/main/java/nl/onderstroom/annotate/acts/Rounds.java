package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds check-in and check-out rounds: somebody asks for one near the beginning or the end, and
 * then at least three others speak, one after another. Words alone do not make a round.
 */
final class Rounds {
  private static final double NEAR = 0.15;
  private static final int NEAR_AT_LEAST = 12;
  private static final int LEAST_VOICES = 3;
  private static final int MOST_INTERJECTIONS = 2;
  private static final long WITHIN_MILLIS = 180_000;

  private final List<Said> meeting;
  private final List<List<Act>> acts;

  Rounds(List<Said> meeting, List<List<Act>> acts) {
    this.meeting = meeting;
    this.acts = acts;
  }

  /** In order of the meeting; at most one of each. */
  List<Round> found() {
    int near = Math.max(NEAR_AT_LEAST, (int) Math.ceil(NEAR * meeting.size()));
    List<Round> rounds = new ArrayList<>();
    add(rounds, "checkin", 0, Math.min(near, meeting.size()));
    add(rounds, "checkout", Math.max(0, meeting.size() - 2 * near), meeting.size());
    return rounds;
  }

  private void add(List<Round> rounds, String act, int from, int to) {
    for (int i = from; i < to; i++) {
      Round round = opens(i, act) ? findFrom(i, act) : null;
      if (round != null) {
        rounds.add(round);
        return;
      }
    }
  }

  private boolean opens(int i, String act) {
    return acts.get(i).stream().anyMatch(found -> found.act().equals(act) && !found.isWeak());
  }

  private @Nullable Round findFrom(int opener, String act) {
    Said asks = meeting.get(opener);
    Set<String> voices = new HashSet<>();
    List<Integer> answers = new ArrayList<>();
    int interjections = 0;
    for (int i = opener + 1; i < meeting.size() && interjections <= MOST_INTERJECTIONS; i++) {
      String speaker = meeting.get(i).speaker();
      if (speaker != null && !speaker.equals(asks.speaker()) && voices.add(speaker)) {
        answers.add(i);
      } else {
        interjections++;
      }
    }
    boolean enough =
        answers.size() >= LEAST_VOICES && soon(asks, meeting.get(answers.get(LEAST_VOICES - 1)));
    return enough ? new Round(act, opener, answers) : null;
  }

  private static boolean soon(Said asks, Said third) {
    Span from = asks.span();
    Span to = third.span();
    return from == null || to == null || to.startMs() - from.endMs() <= WITHIN_MILLIS;
  }

  /**
   * The acts with those of the rounds: an answer in a round is part of it; what sounds like a round
   * and is none stays as a weak sign.
   */
  static List<List<Act>> marked(List<List<Act>> acts, List<Said> meeting, List<Round> rounds) {
    List<List<Act>> marked = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      marked.add(marked(acts.get(i), meeting.get(i), rounds));
    }
    return marked;
  }

  private static List<Act> marked(List<Act> acts, Said said, List<Round> rounds) {
    List<Act> marked = new ArrayList<>();
    for (Act act : acts) {
      boolean loose =
          (act.act().equals("checkin") || act.act().equals("checkout"))
              && rounds.stream()
                  .noneMatch(
                      round -> round.act().equals(act.act()) && round.opener() == said.index());
      marked.add(loose ? act.weighing(Act.WEAK) : act);
    }
    for (Round round : rounds) {
      if (round.answers().contains(said.index())) {
        String act = round.act();
        marked.add(new Act(act, Act.USUAL, act + ".round", 0, said.text().length(), Act.Voice.OWN));
      }
    }
    return marked;
  }

  /**
   * A round in which people say in turn how they come in or go out.
   *
   * @param act "checkin" or "checkout"
   * @param opener the utterance that asks for it
   * @param answers the utterances in which each speaks for the first time in it
   */
  record Round(String act, int opener, List<Integer> answers) {
    Round {
      answers = List.copyOf(answers);
    }
  }
}
