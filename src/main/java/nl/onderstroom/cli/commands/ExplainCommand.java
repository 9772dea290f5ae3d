package nl.onderstroom.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.language.Texts;
import nl.onderstroom.measures.Card;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.PatternTexts;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the card of a measure or pattern; without a name, the list of them. */
@Command(name = "explain", mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "MEASURE|PATTERN")
  private @Nullable String id;

  @Option(names = "--lang", paramLabel = "nl|en")
  private String language = "en";

  @Option(names = "--markdown")
  private boolean markdown;

  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Texts texts = Texts.of(language);
    List<String> measures = Measures.IDS;
    List<String> patterns = Patterns.ALL.stream().map(Pattern::id).toList();
    if (markdown) {
      console.out().print(new MethodPage(texts, measures, Patterns.ALL).printed());
    } else if (id == null) {
      list(texts, measures, patterns);
    } else if (measures.contains(id)) {
      measure(texts, Card.of(id));
    } else if (patterns.contains(id)) {
      pattern(texts, PatternTexts.of(id));
    } else {
      List<String> known = new ArrayList<>(measures);
      known.addAll(patterns);
      throw new UserProblem(
          "unknown-card", "explain", Map.of("word", id, "nearest", Nearest.of(id, known)));
    }
    return ExitCode.DONE;
  }

  private void list(Texts texts, List<String> measures, List<String> patterns) {
    console.out().println(texts.say("cli.measures"));
    measures.forEach(measure -> line(measure, Card.of(measure).words(language).name()));
    console.out().println(texts.say("cli.patterns"));
    patterns.forEach(pattern -> line(pattern, PatternTexts.of(pattern).words(language).name()));
  }

  private void line(String known, String name) {
    console.out().println("  " + known + " ".repeat(Math.max(1, 28 - known.length())) + name);
  }

  private void measure(Texts texts, Card card) {
    Card.Words words = card.words(language);
    console.out().println(words.name() + " (" + card.id() + ")");
    field(texts, "what", words.what());
    field(texts, "formula", words.formula());
    field(texts, "unit", texts.say("unit." + card.unit()));
    field(texts, "range", card.range());
    field(texts, "tier", texts.say("cli.tier." + card.tier().name()));
    field(texts, "minimum", words.minimumData());
    field(texts, "cannot", words.cannotMean());
  }

  private void pattern(Texts texts, PatternTexts pattern) {
    PatternTexts.Words words = pattern.words(language);
    console.out().println(words.name() + " (" + pattern.id() + ")");
    field(texts, "what", words.what());
    field(texts, "seen", words.howSeen());
    words
        .readings()
        .values()
        .forEach(readings -> readings.forEach(reading -> field(texts, "reading", reading)));
    words.questions().values().forEach(question -> field(texts, "question", question));
  }

  private void field(Texts texts, String key, String value) {
    console.out().println("  " + texts.say("cli.card." + key) + ": " + value);
  }
}
