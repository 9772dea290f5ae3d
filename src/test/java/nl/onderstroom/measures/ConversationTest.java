package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {
  @Test
  void presentPeopleComeFirstAmongVoices() {
    Conversation conversation =
        new Talk()
            .says("?room", 0, 1, "hallo")
            .says("bo", 1, 2, "dag")
            .says("", 2, 3, "ja")
            .present("an", "bo")
            .conversation();
    assertThat(conversation.present()).containsExactly("an", "bo");
    assertThat(conversation.speakers()).containsExactly("bo");
    assertThat(conversation.voices()).containsExactly("an", "bo", "", "?room");
    assertThat(conversation.voice(null)).isEqualTo(2);
    assertThat(conversation.turns(1)).containsExactly(conversation.turns().get(1));
    assertThat(conversation.turns(0)).isEmpty();
  }

  @Test
  void anUtteranceOverTwoMinutesIsDividedByTime() {
    Conversation conversation = new Talk().says("an", 45, 105, "een twee drie vier").conversation();
    assertThat(conversation.blocks()).extracting(Tally::words).containsExactly(1.0, 3.0);
    assertThat(conversation.blocks())
        .extracting(Tally::spokenMs)
        .containsExactly(15_000.0, 45_000.0);
    assertThat(conversation.whole().contentUtterances()).isEqualTo(1);
  }

  @Test
  void minutesBeforeTheFirstWordAreThereButSilent() {
    Conversation conversation = new Talk().says("an", 130, 140, "een twee drie").conversation();
    assertThat(conversation.blocks()).extracting(Tally::silent).containsExactly(true, true, false);
  }

  @Test
  void withoutTimesBlocksAreRunsOfWords() {
    Talk talk = new Talk();
    for (int i = 0; i < 4; i++) {
      talk.says("an", "woord ".repeat(100));
    }
    assertThat(talk.conversation().blocks())
        .extracting(Tally::words)
        .containsExactly(200.0, 100.0, 100.0);
    assertThat(talk.conversation().whole().spokenMs()).isZero();
  }

  @Test
  void floorChangesAreBetweenContributionsOnly() {
    Conversation conversation =
        new Talk()
            .says("an", 0, 5, "we gaan naar buiten")
            .says("bo", 5, 6, "ja")
            .says("an", 6, 9, "en dan weer terug")
            .says("bo", 61, 65, "dat lijkt me goed")
            .conversation();
    assertThat(conversation.blocks()).extracting(Tally::floorChanges).containsExactly(0.0, 1.0);
    assertThat(conversation.whole().floorChanges()).isEqualTo(1);
  }

  @Test
  void blocksAddUpToTheWhole() {
    Talk talk = new Talk();
    for (int i = 0; i < 50; i++) {
      talk.says(i % 3 == 0 ? "an" : "bo", i * 17.3, i * 17.3 + 15, "een twee drie vier vijf?");
    }
    Conversation conversation = talk.conversation();
    Tally sum = Tally.sum(conversation.voices().size(), conversation.blocks());
    assertThat(sum.words()).isCloseTo(conversation.whole().words(), within(1e-6));
    assertThat(sum.spokenMs()).isCloseTo(conversation.whole().spokenMs(), within(1e-3));
    assertThat(sum.questions(1)).isCloseTo(conversation.whole().questions(1), within(1e-6));
    assertThat(sum.floorChanges()).isEqualTo(conversation.whole().floorChanges());
  }

  @Test
  void aStrayTimeOfYearsDoesNotFillTheMemory() {
    double years = 1e8;
    Conversation conversation =
        new Talk()
            .says("an", 0, years, "een twee drie")
            .says("bo", 3 * years, 3 * years + 1, "vier vijf zes")
            .conversation();
    assertThat(conversation.blocks()).hasSize(10_080);
    assertThat(Tally.sum(2, conversation.blocks()).words()).isCloseTo(6, within(1e-6));
  }

  @Test
  void theLabelsOfTheTurns() {
    Conversation conversation =
        new Talk().says("an", "een").says("an", "twee").says("", "drie").conversation();
    assertThat(conversation.turns())
        .extracting(turn -> turn.from() + "-" + turn.to() + " " + turn.words())
        .isEqualTo(List.of("0-1 2", "2-2 1"));
  }
}
