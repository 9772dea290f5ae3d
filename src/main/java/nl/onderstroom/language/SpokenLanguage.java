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
 * @param sureOpeners question words that ask before any verb: "hoe", but not "wie" nor "wat"
 * @param inverting fillers that may bring the verb forward by themselves: "dus komt de monteur"
 * @param subjects words that make a question of the verb they follow: "komt er", "deelt de"; none
 *     where only the starts above surely ask
 * @param commands verbs that stand first to command or to set a condition: "laat", "mocht"
 * @param thirdPersons present forms that do not end as those of their language do: "is", "had"
 * @param noQuestions starts that look like a question and are none: "what a", "hoe dan ook"
 * @param tags that make a statement a question: "toch", "right"
 * @param repeats that only ask to say it again: "sorry", "wablieft"
 * @param backChannels words that only show that one listens
 * @param laughs words by which a transcriber notes laughter: "gelach"
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
    List<String> sureOpeners,
    List<String> inverting,
    List<String> subjects,
    List<String> commands,
    List<String> thirdPersons,
    List<String> noQuestions,
    List<String> tags,
    List<String> repeats,
    List<String> backChannels,
    List<String> laughs) {
  public SpokenLanguage {
    functionWords = List.copyOf(functionWords);
    fillers = List.copyOf(fillers);
    openers = List.copyOf(openers);
    beforeOpeners = List.copyOf(beforeOpeners);
    openersWithNoun = List.copyOf(openersWithNoun);
    finiteVerbs = List.copyOf(finiteVerbs);
    questionStarts = List.copyOf(questionStarts);
    sureOpeners = List.copyOf(sureOpeners);
    inverting = List.copyOf(inverting);
    subjects = List.copyOf(subjects);
    commands = List.copyOf(commands);
    thirdPersons = List.copyOf(thirdPersons);
    noQuestions = List.copyOf(noQuestions);
    tags = List.copyOf(tags);
    repeats = List.copyOf(repeats);
    backChannels = List.copyOf(backChannels);
    laughs = List.copyOf(laughs);
  }

  public static SpokenLanguage of(String tag) {
    return Json.resource("/languages/" + tag + "/speech.json", SpokenLanguage.class);
  }
}
