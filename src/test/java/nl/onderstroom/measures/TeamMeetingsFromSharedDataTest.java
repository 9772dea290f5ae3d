package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight Dutch, Flemish and mixed meetings with what was counted in them; only where they are. */
class TeamMeetingsFromSharedDataTest {
  private static final Path TEAMS =
      Path.of(System.getProperty("onderstroom.data", "../shared/data"), "dev", "nl_teams");

  private List<String> ids = List.of();

  @BeforeEach
  void dataIsThere() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(TEAMS), "needs ../shared/data/dev/nl_teams");
    try (Stream<Path> files = Files.list(TEAMS)) {
      ids =
          files
              .map(file -> "" + file.getFileName())
              .filter(name -> name.endsWith(".jsonl"))
              .map(name -> name.substring(0, name.length() - ".jsonl".length()))
              .sorted()
              .toList();
    }
    assertThat(ids).hasSize(8);
  }

  @Test
  void secondsWordsAndTurnsAreAsCountedByAnother() throws IOException {
    for (String id : ids) {
      Conversation conversation = conversation(id, "?");
      Map<String, Object> gold = read(Files.readString(TEAMS.resolve(id + ".gold.json")));
      for (Map<String, Object> person : listOf(gold, "participants")) {
        int voice = conversation.voice((String) person.get("name"));
        double seconds = voice < 0 ? 0 : Quantity.SECONDS.of(conversation.whole(), voice);
        double words = voice < 0 ? 0 : conversation.whole().words(voice);
        int turns = voice < 0 ? 0 : conversation.turns(voice).size();
        String who = id + " " + person.get("name");
        assertThat(seconds).describedAs(who).isCloseTo(number(person, "seconds"), within(0.006));
        assertThat(words).describedAs(who).isEqualTo(number(person, "words"));
        assertThat(turns).describedAs(who).isEqualTo((int) number(person, "turns"));
      }
    }
  }

  @Test
  void whereQuestionMarksAreLeftOutSureQuestionsAreStillFound() throws IOException {
    int found = 0;
    int right = 0;
    int asked = 0;
    for (String id : ids) {
      List<AnnotatedUtterance> marked = conversation(id, "?").utterances();
      List<AnnotatedUtterance> unmarked = conversation(id, ".").utterances();
      for (int i = 0; i < marked.size(); i++) {
        boolean gold = marked.get(i).question() != QuestionKind.NONE;
        boolean guess = unmarked.get(i).question() != QuestionKind.NONE;
        asked += gold ? 1 : 0;
        found += guess ? 1 : 0;
        right += gold && guess ? 1 : 0;
      }
    }
    assertThat((double) right / found).describedAs("precision").isGreaterThan(0.9);
    assertThat((double) right / asked).describedAs("recall").isGreaterThan(0.45);
  }

  /** With another mark in the place of question marks. */
  private static Conversation conversation(String id, String mark) throws IOException {
    Talk talk = new Talk();
    for (String line : Files.readAllLines(TEAMS.resolve(id + ".jsonl"))) {
      Map<String, Object> said = read(line);
      String text = String.valueOf(said.get("text")).replace("?", mark);
      talk.says(
          String.valueOf(said.get("speaker")), number(said, "start"), number(said, "end"), text);
    }
    return talk.conversation();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(String json) {
    return Json.read(json, Map.class);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> listOf(Map<String, Object> from, String key) {
    return new ArrayList<>((List<Map<String, Object>>) from.getOrDefault(key, List.of()));
  }

  private static double number(Map<String, Object> from, String key) {
    return ((Number) from.getOrDefault(key, 0)).doubleValue();
  }
}
