package nl.onderstroom.language.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.language.speech.Speech;
import nl.onderstroom.language.speech.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading costs is counted, not timed: twice the words, twice the work. */
class LinearTest {
  private static final int MOST_VISITS_A_WORD = 1_000;
  private static final List<Heard> ALL =
      List.of(cues(), frames(TalkRules.of("nl")), frames(TalkRules.of("en")));

  /** Phrases, and how what is said is heard for them. */
  private record Heard(Automaton automaton, Speech speech) {
    long visits(String text) {
      Scan scan = automaton.scan();
      scan.of(words(text));
      return scan.visits();
    }

    Wording words(String text) {
      return Wording.of(text, speech);
    }
  }

  private static Heard cues() {
    ActInventory inventory = ActInventory.of(Acts.ALL);
    List<Phrase> phrases = new ArrayList<>();
    inventory.all().forEach(act -> act.cues().forEach(cue -> phrases.add(cue.phrase())));
    return new Heard(new Automaton(phrases), inventory.talk().speech());
  }

  private static Heard frames(TalkRules rules) {
    PhraseWords words = new PhraseWords(rules.speech(), rules.words());
    List<Phrase> phrases =
        rules.frames().stream()
            .flatMap(frame -> Stream.concat(frame.say().stream(), frame.unless().stream()))
            .map(phrase -> PhraseReader.read(words, phrase, rules.tag()))
            .toList();
    return new Heard(new Automaton(phrases), rules.speech());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wie ", "kan ik ", "ik ben er daar hier ", "maybe we could ", "dat dit het ", "eens ",
        "zullen we niet gewoon eens even ", "not n't never ", "\"zei dat ", "a", "'k ", "?!. ",
        "niet ", "als dan , ", "dan doen we dat dan gaan we dus nemen we ", "let us just ", "ja. "
      })
  void twiceTheWordsAreTwiceTheWork(String hostile) {
    String once = hostile.repeat(25_000 / hostile.length());
    for (Heard heard : ALL) {
      long visits = heard.visits(once);
      assertThat(heard.visits(once + once)).isLessThanOrEqualTo(2 * visits + 2_000);
      assertThat(visits).isLessThanOrEqualTo((long) MOST_VISITS_A_WORD * heard.words(once).size());
    }
  }
}
