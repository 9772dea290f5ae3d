package nl.onderstroom.cli.commands;

import java.util.List;
import nl.onderstroom.language.Texts;
import nl.onderstroom.measures.Card;
import nl.onderstroom.model.Threshold;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.PatternTexts;

/** All cards on one page, in Markdown: {@code docs/method.md} is what this prints. */
record MethodPage(Texts texts, List<String> measures, List<Pattern> patterns) {
  String printed() {
    StringBuilder page = new StringBuilder("# " + texts.say("method.title") + "\n\n");
    page.append(texts.say("method.intro")).append("\n\n");
    page.append("## ").append(texts.say("cli.measures")).append("\n");
    measures.forEach(measure -> page.append(measure(Card.of(measure))));
    page.append("\n## ").append(texts.say("cli.patterns")).append("\n");
    patterns.forEach(pattern -> page.append(pattern(PatternTexts.of(pattern.id()))));
    page.append("\n## ").append(texts.say("method.thresholds")).append("\n\n");
    page.append(texts.say("method.threshold-columns")).append("\n|---|---|---|---|---|\n");
    Thresholds.standard().all().forEach(threshold -> page.append(row(threshold)));
    return page.toString();
  }

  private String measure(Card card) {
    Card.Words words = card.words(texts.code());
    return "\n### %s (`%s`)\n".formatted(words.name(), card.id())
        + field("what", words.what())
        + field("formula", words.formula())
        + field("unit", texts.say("unit." + card.unit()))
        + field("range", card.range())
        + field("tier", texts.say("cli.tier." + card.tier().name()))
        + field("minimum", words.minimumData())
        + field("cannot", words.cannotMean());
  }

  private String pattern(PatternTexts pattern) {
    PatternTexts.Words words = pattern.words(texts.code());
    return "\n### %s (`%s`)\n".formatted(words.name(), pattern.id())
        + field("what", words.what())
        + field("seen", words.howSeen());
  }

  private String field(String key, String value) {
    return "- *" + texts.say("cli.card." + key) + "*: " + value + "\n";
  }

  private static String row(Threshold threshold) {
    return "| `%s` | %s %s | %s–%s | %s | %s |\n"
        .formatted(
            threshold.id(),
            plain(threshold.value()),
            threshold.unit(),
            plain(threshold.least()),
            plain(threshold.most()),
            threshold.why(),
            threshold.source());
  }

  private static String plain(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
