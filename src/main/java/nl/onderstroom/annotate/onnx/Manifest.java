package nl.onderstroom.annotate.onnx;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.json.SettingsFile;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * What a folder says of the model in it, with all that must be there and nothing that cannot be.
 *
 * @param sure from this value on, either way, an utterance has a tone
 * @param labels what the scores of an utterance stand for, in order
 * @param canaries sentences of which the sign is known: a model that hears them otherwise is wrong
 */
record Manifest(
    String name,
    String version,
    String language,
    Part model,
    Tokenizer tokenizer,
    Inputs inputs,
    String output,
    Scores scores,
    List<Label> labels,
    double sure,
    List<Canary> canaries) {
  static final String FILE = "manifest.json";

  private static final List<String> LANGUAGES = List.of("en", "nl");
  private static final List<String> KINDS = List.of("wordpiece");
  private static final String LOGITS = "logits";
  private static final double USUALLY_SURE = 0.5;
  private static final double LEAST_SURE = 0.01;

  /** Two marks and one piece between them, to what models of this kind are made for at most. */
  private static final int LEAST_LENGTH = 3;

  private static final int MOST_LENGTH = 512;

  /** A file beside the manifest, and the SHA-256 of its bytes. */
  record Part(String file, String sha256) {}

  /**
   * How text becomes numbers.
   *
   * @param longest what comes after so many pieces is not read
   */
  record Tokenizer(Part vocabulary, WordPiece.Letters letters, int longest) {}

  /** The names by which the model knows what goes in; the last two are null where it has none. */
  record Inputs(String ids, @Nullable String mask, @Nullable String types) {
    List<String> names() {
      return Arrays.asList(ids, mask, types).stream().filter(Objects::nonNull).toList();
    }
  }

  /** Whether scores are still to be made shares of belief. */
  enum Scores {
    LOGITS,
    SHARES
  }

  record Canary(String text, Sign sign) {}

  static Manifest read(Path folder) {
    Path file = folder.resolve(FILE);
    ModelFiles.expect(folder, FILE, FILE);
    return new Draft(file, SettingsFile.read(file, Written.class)).checked();
  }

  /** The file as written. */
  record Written(
      @Nullable String name,
      @Nullable String version,
      @Nullable String language,
      @Nullable WrittenPart model,
      @Nullable WrittenTokenizer tokenizer,
      @Nullable WrittenInputs inputs,
      @Nullable String output,
      @Nullable String scores,
      @Nullable List<String> labels,
      @Nullable Double sure,
      @Nullable List<WrittenCanary> canaries) {}

  record WrittenPart(@Nullable String file, @Nullable String sha256) {}

  record WrittenTokenizer(
      @Nullable String kind,
      @Nullable String file,
      @Nullable String sha256,
      @Nullable Boolean lowercase,
      @Nullable Integer longest) {}

  record WrittenInputs(@Nullable String ids, @Nullable String mask, @Nullable String types) {}

  record WrittenCanary(@Nullable String text, @Nullable String sign) {}

  /** What is written, on its way to being believed. */
  private record Draft(Path file, Written written) {
    Manifest checked() {
      WrittenPart model = expect(written.model(), "model");
      WrittenInputs inputs = expect(written.inputs(), "inputs");
      return new Manifest(
          expect(written.name(), "name"),
          expect(written.version(), "version"),
          one(written.language(), "language", LANGUAGES),
          new Part(expect(model.file(), "model.file"), expect(model.sha256(), "model.sha256")),
          tokenizer(expect(written.tokenizer(), "tokenizer")),
          new Inputs(expect(inputs.ids(), "inputs.ids"), inputs.mask(), inputs.types()),
          expect(written.output(), "output"),
          scores(Objects.requireNonNullElse(written.scores(), LOGITS)),
          labels(expect(written.labels(), "labels")),
          sure(Objects.requireNonNullElse(written.sure(), USUALLY_SURE)),
          canaries(expect(written.canaries(), "canaries")));
    }

    private Scores scores(String scores) {
      return one(scores, "scores", List.of(LOGITS, "shares")).equals(LOGITS)
          ? Scores.LOGITS
          : Scores.SHARES;
    }

    private Tokenizer tokenizer(WrittenTokenizer tokenizer) {
      one(tokenizer.kind(), "tokenizer.kind", KINDS);
      int longest = expect(tokenizer.longest(), "tokenizer.longest");
      within(longest, LEAST_LENGTH, MOST_LENGTH, "tokenizer.longest");
      return new Tokenizer(
          new Part(
              expect(tokenizer.file(), "tokenizer.file"),
              expect(tokenizer.sha256(), "tokenizer.sha256")),
          expect(tokenizer.lowercase(), "tokenizer.lowercase")
              ? WordPiece.Letters.LOWERED
              : WordPiece.Letters.AS_THEY_STAND,
          longest);
    }

    private List<Label> labels(List<String> names) {
      List<Label> labels =
          names.stream().map(name -> Label.of(one(name, "labels", Label.written()))).toList();
      boolean bothWays =
          labels.stream().anyMatch(label -> label.sign() == Sign.POSITIVE)
              && labels.stream().anyMatch(label -> label.sign() == Sign.NEGATIVE);
      if (!bothWays || labels.stream().distinct().count() < labels.size()) {
        throw new UserProblem("tone-model-labels", place("labels"));
      }
      return labels;
    }

    private double sure(double sure) {
      within(sure, LEAST_SURE, 1, "sure");
      return sure;
    }

    private List<Canary> canaries(List<WrittenCanary> all) {
      List<Canary> canaries =
          all.stream()
              .map(
                  canary ->
                      new Canary(
                          expect(canary.text(), "canaries.text"),
                          Sign.of(one(canary.sign(), "canaries.sign", Sign.written()))))
              .toList();
      for (Sign sign : List.of(Sign.POSITIVE, Sign.NEGATIVE)) {
        if (canaries.stream().noneMatch(canary -> canary.sign() == sign)) {
          throw new UserProblem(
              "tone-model-canaries", place("canaries"), Map.of("sign", sign.label()));
        }
      }
      return canaries;
    }

    private void within(double value, double least, double most, String key) {
      if (!(value >= least && value <= most)) {
        Map<String, String> bounds =
            Map.of("value", number(value), "least", number(least), "most", number(most));
        throw new UserProblem("tone-model-bounds", place(key), bounds);
      }
    }

    private static String number(double value) {
      return Double.isFinite(value)
          ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
          : String.valueOf(value);
    }

    private String one(@Nullable String value, String key, List<String> known) {
      String given = expect(value, key);
      if (!known.contains(given)) {
        Map<String, String> facts = Map.of("value", given, "nearest", Nearest.of(given, known));
        throw new UserProblem("tone-model-value", place(key), facts);
      }
      return given;
    }

    private <T> T expect(@Nullable T value, String key) {
      if (value == null || value.toString().isBlank()) {
        throw new UserProblem("tone-model-incomplete", place(key));
      }
      return value;
    }

    private String place(String key) {
      return file + ": " + key;
    }
  }
}
