package nl.onderstroom.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.onderstroom.language.Texts;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.PatternTexts;

/** Fills the sentences of a pattern with the facts of a finding. */
final class Storyteller {
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Texts texts;

  Storyteller(Texts texts) {
    this.texts = texts;
  }

  Told tell(Finding finding) {
    PatternTexts.Words words = PatternTexts.of(finding.pattern()).in().get(texts.code());
    String variant = finding.variant();
    String observation = words == null ? null : words.observations().get(variant);
    if (words == null || observation == null) {
      throw new IllegalStateException(
          "No texts in " + texts.code() + " for " + finding.pattern() + "/" + variant);
    }
    Map<String, Object> facts = facts(finding);
    return new Told(
        finding,
        words.name(),
        texts.fill(observation, facts),
        words.readings().getOrDefault(variant, List.of()).stream()
            .map(reading -> texts.fill(reading, facts))
            .toList(),
        texts.fill(words.questions().getOrDefault(variant, ""), facts),
        texts.say(finding.certainty().key()));
  }

  /** A date among the words is written as the reader writes dates. */
  private Map<String, Object> facts(Finding finding) {
    Map<String, Object> facts = new TreeMap<>(finding.facts());
    facts.replaceAll(
        (name, fact) ->
            fact instanceof String word && ISO_DATE.matcher(word).matches()
                ? LocalDate.parse(word)
                : fact);
    return facts;
  }
}
