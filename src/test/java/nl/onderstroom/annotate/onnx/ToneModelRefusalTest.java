package nl.onderstroom.annotate.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneModelRefusalTest {
  @TempDir private Path outside = Path.of("");

  private Path folder() {
    return outside.resolve("model");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "longest": 16       | "longets": 16           | unknown-setting       | : longets             | {nearest=longest}
          "klein"             | " "                     | tone-model-incomplete | : name                | {}
          "file": "vocab.txt",|                         | tone-model-incomplete | : tokenizer.file      | {}
          "lowercase": true,  |                         | tone-model-incomplete | : tokenizer.lowercase | {}
          "nl"                | "ln"                    | tone-model-value      | : language            | {nearest=en, value=ln}
          "wordpiece"         | "sentencepiece"         | tone-model-value      | : tokenizer.kind      | {nearest=wordpiece, value=sentencepiece}
          "neutral", "pos     | "netural", "pos         | tone-model-value      | : labels              | {nearest=neutral, value=netural}
          "neutral", "pos     | "positive", "pos        | tone-model-labels     | : labels              | {}
          "neutral", "pos     | "neutral", "very-pos    |                       |                       |
          "longest": 16       | "longest": 2            | tone-model-bounds     | : tokenizer.longest   | {least=3, most=512, value=2}
          "output"            | "sure": 1.5, "output"   | tone-model-bounds     | : sure                | {least=0.01, most=1, value=1.5}
          "sign": "negative"  | "sign": "positive"      | tone-model-canaries   | : canaries            | {sign=negative}
          "Slecht idee!"      | "Goed idee!"            | tone-model-canary     | : canaries            | {expected=negative, heard=positive, number=2}
          "negative", "neutral", "positive" | "positive", "neutral", "negative" | tone-model-canary | : canaries | {expected=positive, heard=negative, number=1}
          "model.onnx"        | "modell.onnx"           | tone-model-file       | modell.onnx           | {}
          "model.onnx"        | "../model.onnx"         | tone-model-outside    | : manifest.json: model.file | {}
          "model.onnx"        | "/etc/hostname"         | tone-model-outside    | : manifest.json: model.file | {}
          "ids": "input_ids"  | "ids": "input_id"       | tone-model-name       | model.onnx            | {name=input_id, nearest=input_ids}
          "output": "logits"  | "output": "logit"       | tone-model-name       | model.onnx            | {name=logit, nearest=logits}
          "neutral", "pos     | "pos                    | tone-model-shape      | model.onnx            | {found=FLOAT [*, 3], name=logits, wanted=FLOAT [*, 2]}
          """)
  void aManifestThatDoesNotFitIsRefusedWithThePlace(
      String part, String otherwise, String code, String place, String details) {
    ToneFolder.in(folder()).edit(part, otherwise == null ? "" : otherwise);
    if (code == null) {
      ToneModel.open(folder()).close();
      return;
    }
    UserProblem problem = problem();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place()).startsWith(folder().toString()).endsWith(place);
    assertThat(new TreeMap<>(problem.details())).hasToString(details);
  }

  @Test
  void otherBytesThanWereMeantAreRefused() {
    ToneFolder folder = ToneFolder.in(folder());
    folder.write("vocab.txt", "[CLS]\n[SEP]\n[UNK]\n".getBytes(StandardCharsets.UTF_8));
    assertThat(problem())
        .hasMessage(
            "tone-model-changed at %s {found=%s}"
                .formatted(folder().resolve("vocab.txt"), folder.sha256("vocab.txt")));
  }

  @Test
  void aFolderWithoutAManifestIsRefused() throws IOException {
    Files.createDirectories(folder());
    assertThat(problem()).hasMessage("tone-model-file at " + folder().resolve("manifest.json"));
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    ToneFolder.in(folder());
    Path elsewhere = Files.move(folder().resolve("model.onnx"), outside.resolve("model.onnx"));
    Files.createSymbolicLink(folder().resolve("model.onnx"), elsewhere);
    assertThat(problem().code()).isEqualTo("tone-model-outside");
  }

  @ParameterizedTest
  @CsvSource({"[CLS] [SEP],[UNK]", "[UNK] [CLS],[SEP]", "goed slecht,[CLS]"})
  void aVocabularyWithoutItsMarksIsRefused(String pieces, String missing) {
    ToneFolder folder = ToneFolder.in(folder());
    folder.write("vocab.txt", pieces.replace(" ", "\n").getBytes(StandardCharsets.UTF_8));
    folder.describe(ToneFolder.IDS, "negative neutral positive");
    assertThat(problem().details()).isEqualTo(Map.of("piece", missing));
  }

  @Test
  void aVocabularyInAnotherEncodingIsRefused() {
    ToneFolder folder = ToneFolder.in(folder());
    folder.write(
        "vocab.txt", "[CLS]\n[SEP]\n[UNK]\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    folder.describe(ToneFolder.IDS, "negative neutral positive");
    assertThat(problem().code()).isEqualTo("tone-model-encoding");
  }

  @ParameterizedTest
  @CsvSource({"''", "no model at all"})
  void whatIsNoModelIsRefused(String bytes) {
    ToneFolder folder = ToneFolder.in(folder());
    folder.write("model.onnx", bytes.getBytes(StandardCharsets.UTF_8));
    folder.describe(ToneFolder.IDS, "negative neutral positive");
    assertThat(problem().code()).isEqualTo("tone-model-broken");
  }

  @Test
  void aModelForAFixedNumberOfUtterancesIsRefused() {
    ToneFolder.in(folder())
        .with(
            new SmallModel(ToneFolder.TABLE, 4, List.of("input_ids")),
            ToneFolder.IDS,
            "negative neutral positive");
    assertThat(problem().details())
        .isEqualTo(Map.of("name", "input_ids", "found", "INT64 [4, *]", "wanted", "INT64 [*, *]"));
  }

  @Test
  void aModelThatAsksForMoreThanTheManifestNamesIsRefused() {
    List<String> all = List.of("input_ids", "attention_mask", "token_type_ids");
    ToneFolder.in(folder())
        .with(
            new SmallModel(ToneFolder.TABLE, 0, all),
            "{\"ids\": \"input_ids\", \"mask\": \"attention_mask\"}",
            "negative neutral positive");
    assertThat(problem().details()).isEqualTo(Map.of("name", "token_type_ids"));
  }

  @Test
  void aFolderThatHoldsAnotherModelByNowIsRefused() {
    ToneMethod method = ToneMethod.in(ToneFolder.in(folder()).folder());
    ToneFolder.in(folder()).edit("\"1\"", "\"2\"");
    assertThat(catchThrowableOfType(UserProblem.class, () -> ToneModel.open(method)))
        .hasMessage("tone-model-other at " + folder());
  }

  @Test
  void withoutTheRuntimeTheModelIsRefusedWithWhatToFetch() throws Exception {
    ToneFolder.in(folder());
    try (URLClassLoader without =
        new URLClassLoader(classPathWithoutRuntime(), ClassLoader.getPlatformClassLoader())) {
      Class<?> model = without.loadClass(ToneModel.class.getName());
      Throwable thrown =
          catchThrowable(() -> model.getMethod("open", Path.class).invoke(null, folder()));
      assertThat(thrown.getCause())
          .hasMessage("tone-model-runtime at " + folder().resolve("model.onnx"));
    }
  }

  private static URL[] classPathWithoutRuntime() throws MalformedURLException {
    List<URL> paths = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!path.contains("onnxruntime")) {
        paths.add(Path.of(path).toUri().toURL());
      }
    }
    return paths.toArray(URL[]::new);
  }

  private UserProblem problem() {
    return catchThrowableOfType(UserProblem.class, () -> ToneModel.open(folder()).close());
  }
}
