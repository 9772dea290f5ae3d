package nl.onderstroom.annotate.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderstroom.annotate.talk.LineCutter.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseReaderTest {
  private static final TalkRules RULES = TalkRules.of("nl");
  private static final LineCutter CUTTER = new LineCutter(RULES);
  private static final PhraseReader READER =
      new PhraseReader(Map.of("day", List.of("maandag", "dinsdag")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          dan @day              ! dan dinsdag             ! true
          dan @day              ! dan woensdag            ! false
          ^ dan                 ! nou ja, eh, dan maar    ! true
          ^ dan                 ! ik kom dan              ! false
          / dan                 ! ik kom, dan ga jij      ! true
          / dan                 ! ik kom en dan ga jij    ! true
          / dan                 ! ik kom dan              ! false
          dan $                 ! ik kom dan              ! true
          dan $                 ! dan kom ik              ! false
          ik even? kom          ! ik kom                  ! true
          ik even? kom          ! ik effe kom             ! true
          ik even* kom          ! ik even even even kom   ! true
          ik even* kom          ! ik even even even even kom ! false
          ik ..2 kom            ! ik zelf ook kom         ! true
          ik ..2 kom            ! ik zelf ook nu kom      ! false
          ik ..2 kom            ! ik ga, kom              ! false
          ik ..2 , ..1 kom      ! ik ga, ja kom           ! true
          """)
  void takesWhatTheGrammarSays(String phrase, String text, boolean expected) {
    Phrase read = READER.read(phrase);
    Line line =
        CUTTER.cut(new Team("nl").says("A: " + text).talk().get(0), Set.of(), Marks.WRITTEN).get(0);
    boolean found =
        Stream.iterate(0, at -> at < line.size(), at -> at + 1)
            .anyMatch(at -> read.match(line, at) != Phrase.NONE);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> READER.read("dan @month"))
        .hasMessage("No such list of words: @month, in: dan @month");
  }

  @Test
  void aDoubledSpaceIsAnError() {
    assertThatThrownBy(() -> READER.read("dan  maandag"))
        .hasMessage("An empty choice, in: dan  maandag");
  }

  /** A word that its own folds rewrite can never be found. */
  @ParameterizedTest
  @CsvSource({"nl", "en"})
  void noRuleWaitsForAWordThatIsNeverLeft(String tag) {
    TalkRules rules = TalkRules.of(tag);
    Pattern word = Pattern.compile("[^ |?*@:^$/,.]+");
    List<String> lost =
        rules.frames().stream()
            .flatMap(frame -> Stream.concat(frame.say().stream(), frame.unless().stream()))
            .flatMap(phrase -> word.matcher(phrase).results().map(result -> result.group()))
            .filter(form -> rules.hesitations().contains(form) || folded(rules, form))
            .distinct()
            .toList();
    assertThat(lost).isEmpty();
  }

  private static boolean folded(TalkRules rules, String form) {
    return !rules.folds().getOrDefault(form, form).equals(form);
  }

  @ParameterizedTest
  @CsvSource({"nl", "en"})
  void framesHaveAnIdOfTheirOwn(String tag) {
    assertThat(TalkRules.of(tag).frames()).extracting(TalkRules.Frame::id).doesNotHaveDuplicates();
  }
}
