package nl.onderstroom.patterns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.Texts;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.MeetingAnalysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every pattern, walked over {@code /pattern-cases/ID.json}. */
class PatternContractTest {
  private static final java.util.regex.Pattern HOLE =
      java.util.regex.Pattern.compile("\\{([A-Za-z]+)(?::[0-9a-z%]+)?}");

  @TestFactory
  Stream<DynamicTest> casesShowWhatTheySay() {
    return Patterns.ALL.stream()
        .flatMap(
            pattern ->
                cases(pattern).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                pattern.id() + ": " + example.name(),
                                () -> shows(pattern, example))));
  }

  private static void shows(Pattern pattern, PatternCase example) {
    TeamHistory history = example.team().history();
    List<Finding> findings = pattern.in(history);
    assertThat(findings.stream().map(Finding::variant)).isEqualTo(example.shows());
    findings.forEach(finding -> isWhole(finding, pattern, history));
  }

  private static void isWhole(Finding finding, Pattern pattern, TeamHistory history) {
    assertThat(finding.pattern()).isEqualTo(pattern.id());
    assertThat(finding.evidence()).allMatch(evidence -> exists(evidence, history.meetings()));
    for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
      PatternTexts.Words words = words(pattern, texts.code());
      String said =
          texts.fill(requireNonNull(words.observations().get(finding.variant())), finding.facts());
      assertThat(said).containsPattern("\\d").doesNotContain("{", "NaN", "∞");
    }
  }

  private static boolean exists(Evidence evidence, List<MeetingAnalysis> meetings) {
    return meetings.stream()
        .flatMap(meeting -> meeting.moments().stream())
        .anyMatch(
            moment ->
                moment.meeting().equals(evidence.meeting())
                    && moment.utterance() == evidence.utterance());
  }

  @Test
  void everyPatternIsShownByOneCaseAndMissedByAnother() {
    for (Pattern pattern : Patterns.ALL) {
      assertThat(cases(pattern)).as(pattern.id()).anyMatch(example -> !example.shows().isEmpty());
      assertThat(cases(pattern)).as(pattern.id()).anyMatch(example -> example.shows().isEmpty());
    }
  }

  @Test
  void patternsStandInOrderOfTheirIds() {
    assertThat(Patterns.ALL).extracting(Pattern::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void noMeetingsShowNothing() {
    TeamHistory nothing = new CompactTeam(null, null).history();
    assertThat(Patterns.ALL).allMatch(pattern -> pattern.in(nothing).isEmpty());
  }

  @Test
  void everyVariantHasTwoReadingsAndAnOpenQuestionToTheTeam() {
    for (Pattern pattern : Patterns.ALL) {
      for (String language : List.of("nl", "en")) {
        PatternTexts.Words words = words(pattern, language);
        assertThat(words.name() + words.what() + words.howSeen()).doesNotContain("{");
        assertThat(words.readings().values()).allMatch(readings -> readings.size() >= 2);
        assertThat(words.readings().values())
            .noneMatch(readings -> readings.toString().contains("{"));
        String team = language.equals("nl") ? "jullie" : "you";
        assertThat(words.questions().values())
            .allMatch(question -> question.endsWith("?") && question.contains(team))
            .allMatch(question -> question.matches("(Wat|Hoe|Welke|What|How|Which) .*"));
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameVariantsWithTheSameFacts() {
    for (Pattern pattern : Patterns.ALL) {
      Map<String, String> dutch = words(pattern, "nl").observations();
      Map<String, String> english = words(pattern, "en").observations();
      assertThat(dutch).as(pattern.id()).containsOnlyKeys(english.keySet());
      dutch.forEach(
          (variant, said) -> assertThat(facts(said)).isEqualTo(facts(english.get(variant))));
    }
  }

  @Test
  void observationsNeverNameAPerson() {
    for (Pattern pattern : Patterns.ALL) {
      assertThat(words(pattern, "nl").observations().values())
          .noneMatch(said -> facts(said).toString().matches(".*(name|person|speaker}|who).*"));
    }
  }

  private static Set<String> facts(@Nullable String template) {
    return new TreeSet<>(
        HOLE.matcher(requireNonNull(template)).results().map(MatchResult::group).toList());
  }

  private static PatternTexts.Words words(Pattern pattern, String language) {
    return requireNonNull(PatternTexts.of(pattern.id()).in().get(language));
  }

  private static List<PatternCase> cases(Pattern pattern) {
    return Json.resourceList("/pattern-cases/" + pattern.id() + ".json", PatternCase.class);
  }
}
