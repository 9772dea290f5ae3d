package nl.onderstroom.language.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.json.Json;

/**
 * The little words that reading talk needs to know, as data: {@code /acts/words.json}.
 *
 * @param spoken how a spoken spelling is written: "da's" is "dat is", "kunde" is "kun je"
 * @param hesitations that are no part of what is said: "eh"
 * @param fillers that may stand before the real start of an utterance
 * @param numerals numbers as words
 * @param negators words that turn a statement round
 * @param denials answers that deny: "nee"; after a denial they agree with it
 * @param clauseWords words that begin another clause
 * @param reporters verbs that tell what somebody said, when one of the marks follows: "zei dat"
 * @param sources words that name who said it: "volgens Karin"
 * @param selves after such a word: "volgens mij" is an opinion of one's own
 */
public record TalkWords(
    Map<String, List<String>> spoken,
    Set<String> hesitations,
    Set<String> fillers,
    Set<String> numerals,
    Set<String> negators,
    Set<String> denials,
    Set<String> clauseWords,
    Set<String> reporters,
    Set<String> reportMarks,
    Set<String> sources,
    Set<String> selves) {
  public TalkWords {
    spoken = Map.copyOf(spoken);
    hesitations = Set.copyOf(hesitations);
    fillers = Set.copyOf(fillers);
    numerals = Set.copyOf(numerals);
    negators = Set.copyOf(negators);
    denials = Set.copyOf(denials);
    clauseWords = Set.copyOf(clauseWords);
    reporters = Set.copyOf(reporters);
    reportMarks = Set.copyOf(reportMarks);
    sources = Set.copyOf(sources);
    selves = Set.copyOf(selves);
  }

  public static TalkWords standard() {
    return Json.resource("/acts/words.json", TalkWords.class);
  }

  /** Of all languages together, for people mix them. */
  public Speech speech() {
    Map<String, List<String>> written = new HashMap<>(spoken);
    hesitations.forEach(hesitation -> written.put(hesitation, List.of()));
    return new Speech(written, fillers, numerals, clauseWords, Speech.Commas.PASSED_OVER);
  }
}
