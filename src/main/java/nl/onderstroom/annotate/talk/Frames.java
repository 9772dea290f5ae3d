package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.Act.Voice;
import nl.onderstroom.annotate.talk.TalkRules.Frame;
import nl.onderstroom.annotate.talk.TalkRules.Mood;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Tagged;
import nl.onderstroom.language.phrases.Automaton;
import nl.onderstroom.language.phrases.Phrase;
import nl.onderstroom.language.phrases.PhraseReader;
import nl.onderstroom.language.phrases.PhraseWords;
import nl.onderstroom.language.phrases.Scan;
import nl.onderstroom.language.speech.Speech;
import nl.onderstroom.language.speech.Wording;

/** All frames of a language as one automaton. */
final class Frames {
  /** As a frame lists them, at the first place in the sentence. */
  private static final Comparator<Scan.Found> IN_ORDER =
      Comparator.comparingInt(Scan.Found::from).thenComparing(Scan.Found::phrase);

  private final Speech speech;

  /** Of each phrase that says something, whose it is; those after them take something back. */
  private final List<Frame> said = new ArrayList<>();

  private final Map<Integer, Set<String>> takesBack = new HashMap<>();
  private final Automaton automaton;

  Frames(TalkRules rules) {
    speech = rules.speech();
    PhraseWords words = new PhraseWords(speech, rules.words());
    List<Phrase> phrases = new ArrayList<>();
    for (Frame frame : rules.frames()) {
      for (String phrase : frame.say()) {
        said.add(frame);
        phrases.add(PhraseReader.read(words, phrase, rules.place(frame)));
      }
    }
    Map<String, Integer> known = new HashMap<>();
    for (Frame frame : rules.frames()) {
      for (String phrase : frame.unless()) {
        Integer number = known.get(phrase);
        if (number == null) {
          number = phrases.size();
          known.put(phrase, number);
          phrases.add(PhraseReader.read(words, phrase, rules.place(frame)));
        }
        takesBack.computeIfAbsent(number, x -> new HashSet<>()).add(frame.id());
      }
    }
    automaton = new Automaton(phrases);
  }

  /** For the utterances of a meeting, one after another. */
  Ear ear(Transcript transcript) {
    return new Ear(transcript);
  }

  /** Hears the frames of one meeting. */
  final class Ear {
    private final Transcript transcript;
    private final Scan scan = automaton.scan();

    Ear(Transcript transcript) {
      this.transcript = transcript;
    }

    /** The first hit of each frame in each sentence, in order of place. */
    List<Act> hear(Said utterance) {
      Wording wording =
          Wording.of(utterance.text(), speech, new Tagged(utterance.tokens(), transcript.names()));
      List<Scan.Found> found = scan.of(wording);
      if (!saysSomething(found)) {
        return List.of();
      }
      found.sort(IN_ORDER);
      List<Act> acts = new ArrayList<>();
      for (int from = 0; from < found.size(); ) {
        int to = sentenceEnd(found, from, wording);
        boolean asks = transcript.asksUnmarked(utterance) || wording.asked(found.get(from).from());
        hear(found.subList(from, to), wording, asks, acts);
        from = to;
      }
      return acts;
    }

    private boolean saysSomething(List<Scan.Found> found) {
      for (Scan.Found one : found) {
        if (one.phrase() < said.size()) {
          return true;
        }
      }
      return false;
    }

    private static int sentenceEnd(List<Scan.Found> found, int from, Wording wording) {
      int sentence = wording.word(found.get(from).from()).sentence();
      int to = from;
      while (to < found.size() && wording.word(found.get(to).from()).sentence() == sentence) {
        to++;
      }
      return to;
    }

    /** A frame that was taken back at its first place is not tried further on in the sentence. */
    private void hear(List<Scan.Found> sentence, Wording wording, boolean asks, List<Act> acts) {
      Set<String> done = new HashSet<>();
      for (Scan.Found hit : sentence) {
        if (hit.phrase() < said.size()) {
          Frame frame = said.get(hit.phrase());
          if (suits(frame.mood(), asks)
              && done.add(frame.id())
              && !takenBack(frame, hit, wording, sentence)) {
            acts.add(act(frame, wording, hit));
          }
        }
      }
    }

    private static boolean suits(Mood mood, boolean asks) {
      return mood == Mood.EITHER || (mood == Mood.ASKED) == asks;
    }

    /** By a phrase that touches the stretch between commas in which the hit stands. */
    private boolean takenBack(
        Frame frame, Scan.Found hit, Wording wording, List<Scan.Found> sentence) {
      int from = wording.stretchFrom(hit.from());
      int to = wording.stretchTo(hit.to() - 1);
      for (Scan.Found one : sentence) {
        if (one.from() < to
            && one.to() > from
            && takesBack.getOrDefault(one.phrase(), Set.of()).contains(frame.id())) {
          return true;
        }
      }
      return false;
    }

    private Act act(Frame frame, Wording wording, Scan.Found hit) {
      return new Act(
          frame.act(),
          frame.weight(),
          frame.id(),
          wording.word(hit.from()).from(),
          wording.word(hit.to() - 1).to(),
          Voice.OWN);
    }
  }
}
