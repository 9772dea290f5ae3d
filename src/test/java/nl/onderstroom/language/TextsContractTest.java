package nl.onderstroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both languages say the same things, and every problem that the code can raise is said in both.
 */
class TextsContractTest {
  private static final Pattern HOLE =
      Pattern.compile("\\{([A-Za-z]+)(?::[0-9a-z%]+|\\|[^|{}]*\\|[^|{}]*)?}");
  private static final Pattern PROBLEM =
      Pattern.compile("new (?:UserProblem|Refusal)\\(\\s*\"([a-z0-9-]+)\"");
  private static final Pattern NOTE =
      Pattern.compile("new (?:Content\\.)?FileNote\\([^\"()]*\"([a-z0-9-]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeysAndHoles() {
    assertThat(holes(Texts.dutch())).isEqualTo(holes(Texts.english()));
  }

  private static Map<String, Set<String>> holes(Texts texts) {
    Map<String, Set<String>> holes = new TreeMap<>();
    for (String key : texts.keys()) {
      TreeSet<String> names = new TreeSet<>();
      Matcher hole = HOLE.matcher(texts.template(key));
      while (hole.find()) {
        names.add(hole.group(1));
      }
      holes.put(key, names);
    }
    return holes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyProblemSaysWhatItIsAndHowToMendIt(String language) throws IOException {
    Texts texts = Texts.of(language);
    Set<String> codes = inSources(PROBLEM);
    assertThat(codes).hasSizeGreaterThan(20);
    assertThat(codes)
        .allSatisfy(
            code -> {
              assertThat(texts.keys()).contains("problem." + code + ".what");
              assertThat(texts.keys()).contains("problem." + code + ".mend");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyNoteOfAFileIsSaid(String language) throws IOException {
    Texts texts = Texts.of(language);
    assertThat(inSources(NOTE))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(texts.keys()).contains("filenote." + code));
  }

  private static Set<String> inSources(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      TreeSet<String> found = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file, StandardCharsets.UTF_8));
        found.addAll(matcher.results().map(result -> result.group(1)).collect(Collectors.toSet()));
      }
      return found;
    }
  }
}
