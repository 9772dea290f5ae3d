package nl.onderstroom.annotate.onnx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A model of the user's own that hears the tone of utterances in one language. It has no words to
 * point to: its hit is the whole utterance, under the model's name.
 */
public final class ToneModel implements AutoCloseable {
  private static final String RUNTIME = "ai.onnxruntime.OrtEnvironment";
  private static final int BATCH = 32;

  private final Manifest manifest;
  private final ToneMethod method;
  private final WordPiece pieces;
  private final Scorer scorer;

  private ToneModel(Manifest manifest, ToneMethod method, WordPiece pieces, Scorer scorer) {
    this.manifest = manifest;
    this.method = method;
    this.pieces = pieces;
    this.scorer = scorer;
  }

  /** Checks all that the folder says of itself, its canaries last; nothing is fetched. */
  public static ToneModel open(Path folder) {
    Manifest manifest = Manifest.read(folder);
    Manifest.Tokenizer tokenizer = manifest.tokenizer();
    WordPiece pieces =
        new WordPiece(
            vocabulary(folder, tokenizer.vocabulary()),
            tokenizer.letters(),
            tokenizer.longest(),
            folder.resolve(tokenizer.vocabulary().file()).toString());
    ByteBuffer bytes = ModelFiles.checked(folder, manifest.model(), "model.file");
    Scorer scorer = scorer(bytes, manifest, folder.resolve(manifest.model().file()).toString());
    ToneMethod method =
        new ToneMethod(
            folder.toAbsolutePath().normalize().toString(),
            manifest.name() + " " + manifest.version(),
            ModelFiles.sha256(folder, Manifest.FILE));
    return heard(new ToneModel(manifest, method, pieces, scorer), folder);
  }

  /** The model of a method; a folder that holds another by now is refused. */
  public static ToneModel open(ToneMethod method) {
    ToneModel model = open(Path.of(method.folder()));
    if (!model.method.sha256().equals(method.sha256())) {
      model.close();
      throw new UserProblem("tone-model-other", method.folder());
    }
    return model;
  }

  /** What runs a model is no part of the program: the user may not have fetched it. */
  private static Scorer scorer(ByteBuffer model, Manifest manifest, String place) {
    try {
      Class.forName(RUNTIME, false, ToneModel.class.getClassLoader());
      return Scorer.open(model, manifest, place);
    } catch (ClassNotFoundException e) {
      throw new UserProblem("tone-model-runtime", place);
    } catch (LinkageError e) { // it holds no library for this machine
      throw new UserProblem("tone-model-machine", place);
    }
  }

  private static List<String> vocabulary(Path folder, Manifest.Part part) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ModelFiles.checked(folder, part, "tokenizer.file"))
          .toString()
          .lines()
          .toList();
    } catch (CharacterCodingException e) {
      throw new UserProblem("tone-model-encoding", folder.resolve(part.file()).toString());
    }
  }

  /** A model that hears known sentences otherwise than was said must not hear a meeting. */
  private static ToneModel heard(ToneModel model, Path folder) {
    try {
      List<Manifest.Canary> canaries = model.manifest.canaries();
      double[] values = model.values(canaries.stream().map(Manifest.Canary::text).toList());
      for (int i = 0; i < values.length; i++) {
        Sign heard = Sign.of(values[i], model.manifest.sure());
        if (heard != canaries.get(i).sign()) {
          throw new UserProblem(
              "tone-model-canary",
              folder.resolve(Manifest.FILE) + ": canaries",
              Map.of(
                  "number", String.valueOf(i + 1),
                  "expected", canaries.get(i).sign().label(),
                  "heard", heard.label()));
        }
      }
      return model;
    } catch (RuntimeException e) {
      model.close();
      throw e;
    }
  }

  /** Which model this is, to the byte. */
  public ToneMethod method() {
    return method;
  }

  public boolean reads(String language) {
    return manifest.language().equals(language);
  }

  /** Of each of these, in order; null where the model is not sure, or somebody only listens. */
  public List<@Nullable Tone> read(List<Said> utterances) {
    List<String> spoken = utterances.stream().filter(ToneModel::speaks).map(Said::text).toList();
    double[] values = values(spoken);
    List<@Nullable Tone> tones = new ArrayList<>();
    int next = 0;
    for (Said said : utterances) {
      tones.add(speaks(said) ? tone(said, values[next++]) : null);
    }
    return tones;
  }

  private static boolean speaks(Said said) {
    return !said.backChannel() && !said.text().isBlank();
  }

  private @Nullable Tone tone(Said said, double value) {
    if (Sign.of(value, manifest.sure()) == Sign.NEUTRAL) {
      return null;
    }
    int length = said.text().length();
    Hit hit = new Hit(manifest.name(), 0, length, value, Target.PROCESS, Sense.PLAIN);
    return new Tone(value, Target.PROCESS, List.of(hit));
  }

  /** -1 to 1, of each text. Those of one length go in together. */
  private double[] values(List<String> texts) {
    Map<Integer, List<Integer>> byLength = new TreeMap<>();
    List<long[]> numbers = texts.stream().map(pieces::numbers).toList();
    for (int i = 0; i < numbers.size(); i++) {
      byLength.computeIfAbsent(numbers.get(i).length, length -> new ArrayList<>()).add(i);
    }
    double[] values = new double[texts.size()];
    for (List<Integer> places : byLength.values()) {
      for (int from = 0; from < places.size(); from += BATCH) {
        fill(values, places.subList(from, Math.min(places.size(), from + BATCH)), numbers);
      }
    }
    return values;
  }

  private void fill(double[] values, List<Integer> places, List<long[]> numbers) {
    float[][] scores = scorer.scores(places.stream().map(numbers::get).toList());
    for (int i = 0; i < scores.length; i++) {
      values[places.get(i)] = value(scores[i]);
    }
  }

  private double value(float[] scores) {
    double[] shares =
        manifest.scores() == Manifest.Scores.LOGITS ? shares(scores) : asGiven(scores);
    double value = 0;
    for (int i = 0; i < shares.length; i++) {
      value += shares[i] * manifest.labels().get(i).value(manifest.labels());
    }
    return Math.max(-1, Math.min(1, value));
  }

  private static double[] asGiven(float[] scores) {
    double[] shares = new double[scores.length];
    Arrays.setAll(shares, i -> scores[i]);
    return shares;
  }

  private static double[] shares(float[] logits) {
    double[] shares = asGiven(logits);
    double most = Arrays.stream(shares).max().orElse(0);
    Arrays.setAll(shares, i -> Math.exp(shares[i] - most));
    double sum = Arrays.stream(shares).sum();
    Arrays.setAll(shares, i -> shares[i] / sum);
    return shares;
  }

  @Override
  public void close() {
    scorer.close();
  }
}
