package nl.onderstroom.annotate.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Span;
import org.junit.jupiter.api.Test;

/** A round needs its words, its place in the meeting and several voices. */
class RoundsTest {
  private static final ActReader READER = new ActReader(Hearing.INVENTORY);
  private final List<Said> meeting = new ArrayList<>();

  private RoundsTest say(String speaker, String text) {
    long start = 10_000L * meeting.size();
    meeting.add(
        new Said(
            meeting.size(),
            speaker,
            new Span(start, start + 9_000),
            text,
            "nl",
            List.of(),
            QuestionKind.NONE,
            false));
    return this;
  }

  private RoundsTest talk(int utterances) {
    for (int i = 0; i < utterances; i++) {
      say(i % 2 == 0 ? "A" : "B", "We hebben het over de trein.");
    }
    return this;
  }

  @Test
  void theFirstAnswerOfEachVoiceIsPartOfTheRound() {
    say("A", "Hoe zit iedereen erbij?").say("B", "Moe.").say("C", "Goed.").say("A", "Mooi.");
    say("D", "Prima.").talk(60);
    assertThat(READER.rounds(meeting))
        .containsExactly(new Rounds.Round("checkin", 0, List.of(1, 2, 4)));
    assertThat(READER.read(meeting).get(1))
        .contains(new Act("checkin", 2, "checkin.round", 0, 4, Act.Voice.OWN));
  }

  @Test
  void twoVoicesAreNoRoundAndTheWordsStayAWeakSign() {
    say("A", "Hoe zit iedereen erbij?").say("B", "Moe.").say("C", "Goed.").talk(60);
    assertThat(READER.rounds(meeting)).isEmpty();
    assertThat(READER.read(meeting).get(0))
        .filteredOn(act -> act.act().equals("checkin"))
        .extracting(Act::weight)
        .containsExactly(1);
  }

  @Test
  void halfwayThroughThereIsNoCheckIn() {
    talk(40).say("A", "Hoe zit iedereen erbij?").say("B", "Moe.").say("C", "Goed.");
    say("D", "Prima.").talk(40);
    assertThat(READER.rounds(meeting)).isEmpty();
  }

  @Test
  void aRoundAtTheEndIsACheckOut() {
    talk(60).say("A", "Met welk gevoel ga je naar huis?").say("B", "Moe.").say("C", "Blij.");
    say("D", "Prima.");
    assertThat(READER.rounds(meeting))
        .containsExactly(new Rounds.Round("checkout", 60, List.of(61, 62, 63)));
  }
}
