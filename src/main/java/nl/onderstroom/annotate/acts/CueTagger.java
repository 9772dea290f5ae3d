package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Tagged;
import nl.onderstroom.language.acts.ActCard;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.language.acts.Cue;
import nl.onderstroom.language.phrases.Automaton;
import nl.onderstroom.language.phrases.Phrase;
import nl.onderstroom.language.phrases.Scan;
import nl.onderstroom.language.speech.Speech;
import nl.onderstroom.language.speech.Wording;

/**
 * Hears acts in utterances one by one, by their cues: what looks like a cue and is none, what is
 * denied and what rules out what is settled here; who speaks before and after is not looked at.
 */
public final class CueTagger {
  /** In more words than this something is named in passing that the talk is not about. */
  private static final int LONGEST_ON_ONE_TOPIC = 40;

  private final Speech speech;
  private final List<Cue> cues = new ArrayList<>();
  private final List<ActCard> cards = new ArrayList<>();
  private final Map<Integer, String> excluded = new HashMap<>();
  private final Automaton automaton;
  private final Guards guards;

  public CueTagger(ActInventory inventory) {
    speech = inventory.talk().speech();
    guards = new Guards(inventory.talk());
    List<Phrase> phrases = new ArrayList<>();
    for (ActCard card : inventory.all()) {
      for (Cue cue : card.cues()) {
        cues.add(cue);
        cards.add(card);
        phrases.add(cue.phrase());
      }
    }
    for (ActCard card : inventory.all()) {
      for (Phrase exclusion : card.exclusions()) {
        excluded.put(phrases.size(), card.id());
        phrases.add(exclusion);
      }
    }
    automaton = new Automaton(phrases);
  }

  /** Of each utterance its acts, the strongest cue of each, in order of the text. */
  public List<List<Act>> tag(List<Said> utterances) {
    Scan scan = automaton.scan();
    return utterances.stream().map(said -> Strongest.of(hits(said, scan))).toList();
  }

  /** Every cue heard in each utterance, the weak ones and several of an act too. */
  public List<List<Act>> tagAll(List<Said> utterances) {
    Scan scan = automaton.scan();
    return utterances.stream().map(said -> hits(said, scan)).toList();
  }

  private List<Act> hits(Said said, Scan scan) {
    Wording wording = Wording.of(said.text(), speech, new Tagged(said.tokens(), Set.of()));
    List<Scan.Found> found = scan.of(wording);
    Exclusions exclusions = new Exclusions(found, excluded);
    List<Act> hits = new ArrayList<>();
    for (Scan.Found place : found) {
      if (place.phrase() < cues.size()
          && holds(place, wording, exclusions)
          && !inPassing(place, wording)) {
        hits.add(act(said, wording, place));
      }
    }
    return Precedence.applied(hits);
  }

  private boolean holds(Scan.Found place, Wording wording, Exclusions exclusions) {
    ActCard card = cards.get(place.phrase());
    return !exclusions.covers(card.id(), place)
        && (card.guard() != ActCard.Guard.NEGATION || !guards.denied(wording, place));
  }

  private Act act(Said said, Wording wording, Scan.Found place) {
    Cue cue = cues.get(place.phrase());
    boolean asked = cue.act().equals(Precedence.DECIDE) && guards.asked(said, wording, place);
    return new Act(
        asked ? Precedence.ASK_AGREEMENT : cue.act(),
        cue.weight(),
        cue.id(),
        wording.word(place.from()).from(),
        wording.word(place.to() - 1).to(),
        guards.reported(wording, place) ? Act.Voice.REPORTED : Act.Voice.OWN);
  }

  private boolean inPassing(Scan.Found place, Wording wording) {
    return cards.get(place.phrase()).guard() == ActCard.Guard.TOPIC
        && wording.size() > LONGEST_ON_ONE_TOPIC;
  }
}
