package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.Words;
import nl.onderstroom.language.speech.TalkWords;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * "Ja" and "oké" in answer to what somebody else just put forward agree with it; within one's own
 * story they only keep the talk going. "Nee" agrees with somebody who said that it is not so.
 */
final class Answers {
  private static final String AGREE = "agree";
  private static final String DENIAL_SHARED = "agree.denial";
  private static final String CONTRACTED = "n't";
  private static final int LONGEST_ANSWER = 24;
  private static final int LONGEST_DENIAL = 4;

  /** An answer comes at once, or while the other is about to end. */
  private static final long AT_ONCE_MS = 1_500;

  /** After so many utterances of one's own nothing of others is answered any more, ... */
  private static final int OWN = 2;

  /** ... unless they are of one breath. */
  private static final long LONG_SINCE_MS = 3_000;

  /** How far back, in utterances, the other may have begun. */
  private static final int BACK = 5;

  private final List<Said> meeting;
  private final TalkWords talk;

  Answers(List<Said> meeting, TalkWords talk) {
    this.meeting = meeting;
    this.talk = talk;
  }

  /** The acts with the weak agreement of answers made a usual one. */
  List<List<Act>> weighed(List<List<Act>> acts) {
    List<List<Act>> weighed = new ArrayList<>();
    for (int i = 0; i < meeting.size(); i++) {
      List<Act> told = ownStory(i) ? acts.get(i).stream().map(Answers::weak).toList() : acts.get(i);
      weighed.add(answers(i) ? weighed(told, i) : told);
    }
    return weighed;
  }

  private List<Act> weighed(List<Act> acts, int i) {
    List<Act> weighed = new ArrayList<>(acts.stream().map(Answers::usual).toList());
    Said said = meeting.get(i);
    if (sharesDenial(i)) {
      weighed.add(new Act(AGREE, Act.USUAL, DENIAL_SHARED, 0, said.text().length(), Act.Voice.OWN));
    }
    return weighed;
  }

  private boolean answers(int i) {
    Said said = meeting.get(i);
    if (said.text().length() > LONGEST_ANSWER || said.question() != QuestionKind.NONE) {
      return false;
    }
    return follows(i) || atOnce(i);
  }

  /** Whether its speaker had the floor already: "yeah" then only keeps the talk going. */
  private boolean ownStory(int i) {
    String speaker = meeting.get(i).speaker();
    return i >= OWN
        && speaker != null
        && meeting.get(i).text().length() <= LONGEST_ANSWER
        && meeting.subList(i - OWN, i).stream().allMatch(said -> speaker.equals(said.speaker()))
        && longSince(meeting.get(i).span(), findOther(i));
  }

  private static boolean longSince(@Nullable Span span, @Nullable Said other) {
    Span before = other == null ? null : other.span();
    return span == null || before == null || span.startMs() - before.endMs() > LONG_SINCE_MS;
  }

  /** Whether somebody else spoke right before. */
  private boolean follows(int i) {
    String speaker = meeting.get(i).speaker();
    return i > 0 && speaker != null && !speaker.equals(meeting.get(i - 1).speaker());
  }

  private boolean atOnce(int i) {
    Span span = meeting.get(i).span();
    Said other = findOther(i);
    Span before = other == null ? null : other.span();
    return span != null
        && before != null
        && Math.abs(span.startMs() - before.endMs()) <= AT_ONCE_MS
        && Words.count(meeting.get(i).text()) == 1;
  }

  private boolean sharesDenial(int i) {
    List<String> words = Words.of(meeting.get(i).text());
    boolean denies =
        words.size() <= LONGEST_DENIAL
            && words.stream().anyMatch(talk.denials()::contains)
            && words.stream().allMatch(this::denialOrFiller);
    Said other = denies && follows(i) ? findOther(i) : null;
    return other != null && Words.of(other.text()).stream().anyMatch(this::denial);
  }

  private boolean denialOrFiller(String word) {
    return talk.denials().contains(word)
        || talk.hesitations().contains(word)
        || talk.fillers().contains(word);
  }

  private boolean denial(String word) {
    return talk.negators().contains(word)
        || talk.denials().contains(word)
        || word.endsWith(CONTRACTED);
  }

  /** What somebody else said last; null where that is long ago. */
  private @Nullable Said findOther(int i) {
    String speaker = meeting.get(i).speaker();
    for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
      String other = meeting.get(j).speaker();
      if (speaker != null && other != null && !speaker.equals(other)) {
        return meeting.get(j);
      }
    }
    return null;
  }

  private static Act weak(Act act) {
    return act.act().equals(AGREE) && !act.isExplicit() ? act.weighing(Act.WEAK) : act;
  }

  private static Act usual(Act act) {
    return act.act().equals(AGREE) && act.isWeak() ? act.weighing(Act.USUAL) : act;
  }
}
