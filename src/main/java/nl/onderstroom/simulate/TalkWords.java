package nl.onderstroom.simulate;

import java.util.List;
import java.util.SplittableRandom;
import nl.onderstroom.json.Json;

/** What simulated people are called and say. */
record TalkWords(
    List<String> firstNames,
    List<String> lastNames,
    List<String> openers,
    List<String> clauses,
    List<String> tails,
    List<String> openQuestions,
    List<String> closedQuestions,
    List<String> signs) {
  static TalkWords dutch() {
    return Json.resource("/simulate/talk.json", TalkWords.class);
  }

  String statement(SplittableRandom random) {
    return one(openers, random)
        + " "
        + one(clauses, random)
        + (random.nextInt(2) == 0 ? "" : ", " + one(tails, random))
        + ".";
  }

  static String one(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }
}
