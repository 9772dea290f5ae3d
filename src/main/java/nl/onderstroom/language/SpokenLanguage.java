package nl.onderstroom.language;

import java.util.List;
import nl.onderstroom.json.Json;

/**
 * A language that is spoken in meetings, as data: {@code /languages/TAG/speech.json}. Words stand
 * in lower case as {@link Words} cuts them, without an apostrophe at their edges.
 *
 * @param functionWords by which it is told from others
 * @param fillers that may stand before the real start of a sentence
 * @param openers question words that leave the answer open
 * @param beforeOpeners words that may stand before one: "in which", "op welke"
 * @param openersWithNoun question words that take a word with them: "which day", "hoe lang"
 * @param finiteVerbs that make a main clause of a question word: "what do", "hoe zit"
 * @param questionStarts starts that are a question even when a recogniser dropped the mark
 * @param noQuestions starts that look like a question and are none: "what a", "hoe dan ook"
 * @param tags that make a statement a question: "toch", "right"
 * @param backChannels words that only show that one listens
 */
public record SpokenLanguage(
    String tag,
    List<String> functionWords,
    List<String> fillers,
    List<String> openers,
    List<String> beforeOpeners,
    List<String> openersWithNoun,
    List<String> finiteVerbs,
    List<String> questionStarts,
    List<String> noQuestions,
    List<String> tags,
    List<String> backChannels) {
  public SpokenLanguage {
    functionWords = List.copyOf(functionWords);
    fillers = List.copyOf(fillers);
    openers = List.copyOf(openers);
    beforeOpeners = List.copyOf(beforeOpeners);
    openersWithNoun = List.copyOf(openersWithNoun);
    finiteVerbs = List.copyOf(finiteVerbs);
    questionStarts = List.copyOf(questionStarts);
    noQuestions = List.copyOf(noQuestions);
    tags = List.copyOf(tags);
    backChannels = List.copyOf(backChannels);
  }

  public static SpokenLanguage of(String tag) {
    return Json.resource("/languages/" + tag + "/speech.json", SpokenLanguage.class);
  }
}
