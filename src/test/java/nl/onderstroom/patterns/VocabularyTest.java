package nl.onderstroom.patterns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Threshold;
import nl.onderstroom.model.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a team holds no verdict: the words that would be one stand in /vocabulary. */
class VocabularyTest {
  private static final Pattern ABOUT_A_TEAM =
      Pattern.compile("(certainty|component|moment|note|series)\\..*");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void noTextAboutATeamHoldsAVerdict(String language) {
    Map<String, String> texts = new TreeMap<>(patterns(language));
    for (String file : List.of("findings", "report", "intake")) {
      Json.resourceMap("/texts/" + language + "/" + file + ".json", String.class)
          .forEach((key, text) -> texts.put(file + " " + key, text));
    }
    // Says what the workbook must not be used for, and can only do so by its name.
    texts.remove("report sheet.purpose");
    texts.forEach((place, text) -> assertThat(verdicts(text, language)).as(place).isEmpty());
  }

  @Test
  void noThresholdIsCalledATarget() {
    assertThat(Thresholds.standard().all())
        .extracting(Threshold::id)
        .noneMatch(id -> id.matches(".*(norm|target|kpi|goal).*"));
  }

  @Test
  void aVerdictWouldBeFound() {
    assertThat(verdicts("Dit is een dominante voorzitter.", "nl")).containsExactly("dominante");
    assertThat(verdicts("The team's score is low.", "en")).containsExactly("score");
    assertThat(verdicts("Normaal gesproken telt het bestuur mee.", "nl")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void bothLanguagesHoldTheSameFindingTexts(String language) {
    assertThat(Json.resourceMap(findings(language), String.class).keySet())
        .isEqualTo(Json.resourceMap(findings("nl"), String.class).keySet())
        .allMatch(key -> ABOUT_A_TEAM.matcher(key).matches());
  }

  private static String findings(String language) {
    return "/texts/" + language + "/findings.json";
  }

  private static Map<String, String> patterns(String language) {
    return Patterns.ALL.stream()
        .collect(
            Collectors.toMap(
                pattern -> "pattern " + pattern.id(),
                pattern ->
                    requireNonNull(PatternTexts.of(pattern.id()).in().get(language)).toString()));
  }

  private static List<String> verdicts(String text, String language) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Json.resourceList("/vocabulary/" + language + ".json", String.class).stream()
        .filter(
            word ->
                Pattern.compile(
                        "(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])",
                        Pattern.UNICODE_CASE)
                    .matcher(lower)
                    .find())
        .toList();
  }
}
