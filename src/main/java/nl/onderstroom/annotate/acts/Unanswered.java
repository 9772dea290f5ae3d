package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Questions that get no answer: somebody asks, and the first other to reply says not to know. What
 * sounds like that and follows no question stays a weak sign.
 *
 * <p>Silence alone does not do: transcripts lose answers, and a nod is not written down.
 */
final class Unanswered {
  private static final String ACT = "unanswered";

  /** Shorter ones ask to say it again, or who is next. */
  private static final int LEAST_WORDS = 3;

  private static final int REACH = 3;

  private final List<Said> meeting;
  private final List<List<Act>> acts;

  Unanswered(List<Said> meeting, List<List<Act>> acts) {
    this.meeting = meeting;
    this.acts = acts;
  }

  /** The acts with each such question marked, instead of what is said in reply to it. */
  List<List<Act>> marked() {
    List<List<Act>> marked = new ArrayList<>();
    acts.forEach(some -> marked.add(some.stream().map(Unanswered::weakened).toList()));
    for (int i = 0; i < acts.size(); i++) {
      Act reply = findReply(i);
      Said asked = reply == null ? null : findAsked(i);
      if (reply != null && asked != null) {
        mark(marked, asked, reply);
      }
    }
    return marked;
  }

  private static void mark(List<List<Act>> marked, Said asked, Act reply) {
    List<Act> more = new ArrayList<>(marked.get(asked.index()));
    more.removeIf(act -> act.act().equals(ACT));
    int to = asked.text().lastIndexOf('?') + 1;
    int end = to == 0 ? asked.text().length() : to;
    more.add(new Act(ACT, Act.USUAL, reply.cue(), start(asked.text(), end), end, Act.Voice.OWN));
    marked.set(asked.index(), List.copyOf(more));
  }

  /** Of the sentence that ends there. */
  private static int start(String text, int end) {
    int start = end - 1;
    while (start > 0 && ".?!".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private @Nullable Act findReply(int i) {
    return acts.get(i).stream()
        .filter(act -> act.act().equals(ACT) && act.sure())
        .findFirst()
        .orElse(null);
  }

  /** What another asked right before; null where anybody replied first. */
  private @Nullable Said findAsked(int reply) {
    String speaker = meeting.get(reply).speaker();
    for (int i = reply - 1; i >= Math.max(0, reply - REACH) && speaker != null; i--) {
      Said said = meeting.get(i);
      boolean other = said.speaker() != null && !speaker.equals(said.speaker());
      if (other && asks(said)) {
        return said;
      }
      if (other ? !said.backChannel() : words(said) >= LEAST_WORDS) {
        return null;
      }
    }
    return null;
  }

  private static boolean asks(Said said) {
    return said.question() != QuestionKind.NONE && words(said) >= LEAST_WORDS;
  }

  private static int words(Said said) {
    return Words.of(said.text()).size();
  }

  private static Act weakened(Act act) {
    return act.act().equals(ACT) ? act.weighing(Act.WEAK) : act;
  }
}
