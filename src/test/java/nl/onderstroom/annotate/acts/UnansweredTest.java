package nl.onderstroom.annotate.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question without an answer needs somebody who says not to have it. */
class UnansweredTest {
  private static final ActReader READER = new ActReader(Hearing.INVENTORY);

  private static List<Act> marked(String... lines) {
    List<Said> meeting = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      QuestionKind asks = parts[1].contains("?") ? QuestionKind.OPEN : QuestionKind.NONE;
      boolean listens = parts[1].equals("Hm-m.");
      meeting.add(
          new Said(meeting.size(), parts[0], null, parts[1], "nl", List.of(), asks, listens));
    }
    return READER.read(meeting).stream()
        .flatMap(List::stream)
        .filter(act -> act.act().equals("unanswered") && act.sure())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dat weet ik eigenlijk ook niet.                     | true
          Goeie vraag, daar moet ik even naar kijken.         | true
          Geen idee, eerlijk gezegd.                          | true
          Da zou ik eerst met Filip moeten bekijken.          | true
          Dat moet ik navragen.                               | true
          Ik weet niet of dat zo handig is.                   | false
          Volgende week dinsdag, heb ik begrepen.             | false
          Dat weet ik, dat is donderdag.                      | false
          """)
  void theReplyTells(String reply, boolean unanswered) {
    assertThat(marked("an: Wanneer krijgen we de nieuwe lijst?", "bo: " + reply))
        .hasSize(unanswered ? 1 : 0);
  }

  @Test
  void theSentenceThatAsksIsItsWords() {
    Act act =
        marked("an: Goed. Wie belt er met de school? Ik niet.", "cy: Hm-m.", "bo: Geen idee.")
            .get(0);
    assertThat(List.of(act.from(), act.to())).containsExactly(6, 32);
  }

  @Test
  void whoRepliedBeforeHasAnswered() {
    assertThat(
            marked(
                "an: Wanneer krijgen we de nieuwe lijst?",
                "cy: Op dinsdag.",
                "bo: Geen idee, joh."))
        .isEmpty();
    assertThat(
            marked(
                "an: Wanneer krijgen we de nieuwe lijst?",
                "bo: Volgens mij op dinsdag.",
                "bo: Dat weet ik niet."))
        .isEmpty();
  }

  @Test
  void withoutAQuestionNothingIsLeftOpen() {
    assertThat(marked("an: De nieuwe lijst komt eraan.", "bo: Geen idee.")).isEmpty();
    assertThat(marked("an: Wanneer krijgen we de lijst? Geen idee.")).isEmpty();
  }
}
