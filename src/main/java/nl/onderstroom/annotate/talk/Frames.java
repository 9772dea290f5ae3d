package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Act.Voice;
import nl.onderstroom.annotate.talk.TalkRules.Frame;

/** All frames of a language, found by the words they may begin with. */
final class Frames {
  /** Enough for some six hundred words in one go; nobody is listened to for longer. */
  private static final int MOST_TRIES = 60_000;

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Set<Integer>> byFirstWord = new HashMap<>();
  private final Set<Integer> anyFirstWord = new TreeSet<>();

  Frames(TalkRules talk) {
    PhraseReader reader = new PhraseReader(talk.words());
    for (Frame frame : talk.frames()) {
      List<Phrase> unless = frame.unless().stream().map(reader::read).toList();
      frame.say().forEach(phrase -> add(new Rule(frame, reader.read(phrase), unless)));
    }
  }

  private void add(Rule rule) {
    int number = rules.size();
    rules.add(rule);
    for (Phrase.Step step : rule.phrase().first()) {
      if (step.open()) {
        anyFirstWord.add(number);
      }
      step.forms()
          .forEach(form -> byFirstWord.computeIfAbsent(form, x -> new TreeSet<>()).add(number));
    }
  }

  /**
   * The first hit of each frame in each sentence, in order of place. One is enough, and together
   * with a limit on what is tried it bounds the work for an utterance of any length.
   */
  List<Act> find(List<Line> lines) {
    List<Act> found = new ArrayList<>();
    int tries = MOST_TRIES;
    for (Line line : lines) {
      Search search = new Search(line, tries);
      search.walk();
      found.addAll(search.found);
      tries = search.tries;
    }
    return found;
  }

  /** A walk along one sentence; a frame that was found or taken back is not tried again. */
  private final class Search {
    private final Line line;
    private final Set<String> done = new HashSet<>();
    private final List<Act> found = new ArrayList<>();
    private int tries;

    Search(Line line, int tries) {
      this.line = line;
      this.tries = tries;
    }

    void walk() {
      for (int at = 0; at < line.size() && tries > 0; at++) {
        tryAll(at, byFirstWord.getOrDefault(line.word(at).form(), Set.of()));
        tryAll(at, anyFirstWord);
      }
    }

    private void tryAll(int place, Set<Integer> numbers) {
      tries -= numbers.size();
      for (int number : numbers) {
        Rule rule = rules.get(number);
        int end = done.contains(rule.frame().id()) ? Phrase.NONE : rule.match(line, place);
        if (end > place) {
          done.add(rule.frame().id());
          if (!rule.takenBack(line, place, end)) {
            found.add(rule.act(line, place, end));
          }
        }
      }
    }
  }

  private record Rule(Frame frame, Phrase phrase, List<Phrase> unless) {
    int match(Line line, int at) {
      return frame.mood().suits(line) ? phrase.match(line, at) : Phrase.NONE;
    }

    /** By a phrase that touches the clause of the hit; a phrase itself may reach over commas. */
    boolean takenBack(Line line, int at, int end) {
      int from = line.clauseFrom(at);
      int to = line.clauseTo(end);
      return unless.stream().anyMatch(phrase -> touches(phrase, line, from, to));
    }

    private static boolean touches(Phrase phrase, Line line, int from, int to) {
      for (int start = Math.max(0, from - Phrase.LONGEST); start < to; start++) {
        if (phrase.match(line, start) > from) {
          return true;
        }
      }
      return false;
    }

    Act act(Line line, int at, int end) {
      return new Act(
          frame.act(),
          frame.weight(),
          frame.id(),
          line.word(at).from(),
          line.word(end - 1).to(),
          Voice.OWN);
    }
  }
}
