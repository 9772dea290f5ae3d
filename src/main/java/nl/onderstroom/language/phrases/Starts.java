package nl.onderstroom.language.phrases;

import java.util.Set;
import nl.onderstroom.language.phrases.Phrase.Place;
import nl.onderstroom.language.speech.Wording;

/** Walks along the words of an utterance and tells what may begin at each. */
final class Starts {
  private final Wording wording;
  private final Set<String> fillers;
  private final Set<String> joints;
  private final int utterance;
  private boolean sentence = true;
  private boolean clause = true;

  Starts(Wording wording) {
    this.wording = wording;
    fillers = wording.speech().fillers();
    joints = wording.speech().joints();
    utterance = wording.fillers();
  }

  /** Whether a phrase that asks for a place may begin at the word where the walk is. */
  boolean allow(Place place, int i) {
    return switch (place) {
      case UTTERANCE -> i <= utterance;
      case SENTENCE -> sentence;
      case CLAUSE -> clause;
      default -> throw new IllegalArgumentException(place + " is no start");
    };
  }

  /** On to the word after this one. */
  void pass(int i) {
    Wording.Heard word = wording.word(i);
    boolean comma = word.comma();
    boolean filler = clause && fillers.contains(word.form());
    sentence = wording.endsSentence(i) || (sentence && (filler || comma || called(word, i)));
    clause = sentence || comma || filler || joints.contains(word.form());
  }

  /** "Joost, dan doen we dat." */
  private boolean called(Wording.Heard word, int i) {
    return word.tag().classes().contains(Wording.Tag.NAME) && wording.word(i + 1).comma();
  }
}
