package nl.onderstroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.language.Texts;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;

class SpokenMomentsTest {
  @Test
  void anActIsKeptWithTheUtteranceThatShowsIt() {
    assertThat(
            kept(
                "act-appreciate",
                "Het was gisteren mooi weer buiten.",
                "Ik wil je bedanken voor al je werk."))
        .containsExactly(1);
  }

  @Test
  void whatIsReportedIsNotKept() {
    assertThat(kept("act-propose", "Volgens Piet zei de directeur: ik stel voor dat we stoppen."))
        .isEmpty();
  }

  @Test
  void ofAnActAFewAreKeptSpreadOverTheMeeting() {
    String[] lines =
        IntStream.range(0, 30)
            .mapToObj(i -> "Ik stel voor dat we dit punt als eerste doen.")
            .toArray(String[]::new);
    assertThat(kept("act-propose", lines)).containsExactly(0, 10, 20);
  }

  @Test
  void wordsThatNoReaderOfTheQuoteWouldSeeAreNotKept() {
    String before =
        "en toen kwam er iemand langs die iets vroeg over de fietsen in het rek buiten ";
    assertThat(kept("act-propose", before + "dus ik stel voor dat we stoppen.")).isEmpty();
  }

  @Test
  void toneIsKeptOfBothSides() {
    assertThat(kept("tone-positive", "Dit was een heel fijn overleg.", "Dit was waardeloos zeg."))
        .containsExactly(0);
    assertThat(kept("tone-negative", "Dit was een heel fijn overleg.", "Dit was waardeloos zeg."))
        .containsExactly(1);
  }

  @Test
  void laughterIsKeptAtWhatWasSaidBefore() {
    assertThat(kept("laughter", "Het was gisteren mooi weer buiten.", "Haha!", "[lacht]", "(lach)"))
        .containsExactly(0);
    assertThat(kept("laughter", "Haha!", "Het was gisteren mooi weer buiten.")).isEmpty();
  }

  @Test
  void theTextOfEveryActIsThere() {
    List<String> missing = new ArrayList<>();
    for (String act : Acts.HEARD) {
      String key = "moment.act-" + act.replace('_', '-');
      if (!Texts.dutch().has(key)) {
        missing.add(act);
      }
    }
    assertThat(missing).containsExactly("agree", "checkin", "checkout", "obstacle_help", "work");
  }

  @Test
  void theQuoteEndsBehindItsFifteenthWord() {
    assertThat(Quote.end("een twee")).isEqualTo(8);
    assertThat(Quote.end("a ".repeat(20))).isEqualTo(30);
  }

  private static List<Integer> kept(String kind, String... lines) {
    Talk talk = new Talk().littleIsEnough();
    for (int i = 0; i < lines.length; i++) {
      talk.says(i % 2 == 0 ? "an" : "bo", lines[i]);
    }
    return SpokenMoments.of(talk.conversation()).getOrDefault(kind, List.of()).stream()
        .map(Utterance::index)
        .toList();
  }
}
