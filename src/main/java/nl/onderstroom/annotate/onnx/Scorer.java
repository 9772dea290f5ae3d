package nl.onderstroom.annotate.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;

/** A model in memory: numbers of pieces in, scores out. One thread, so that sums never differ. */
final class Scorer implements AutoCloseable {
  private static final long ANY = -1;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Manifest manifest;

  private Scorer(OrtEnvironment environment, OrtSession session, Manifest manifest) {
    this.environment = environment;
    this.session = session;
    this.manifest = manifest;
  }

  /**
   * @param place of the model, for who has to mend it
   */
  static Scorer open(ByteBuffer model, Manifest manifest, String place) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      OrtSession session = environment.createSession(model, options);
      return checked(new Scorer(environment, session, manifest), place);
    } catch (OrtException e) {
      throw broken(place, e);
    }
  }

  private static Scorer checked(Scorer scorer, String place) throws OrtException {
    try {
      scorer.checkInputs(place);
      scorer.checkOutput(place);
      return scorer;
    } catch (UserProblem | OrtException e) {
      scorer.close();
      throw e;
    }
  }

  private void checkInputs(String place) throws OrtException {
    Map<String, NodeInfo> inputs = session.getInputInfo();
    for (String name : manifest.inputs().names()) {
      check(known(inputs, name, place), OnnxJavaType.INT64, new long[] {ANY, ANY}, place);
    }
    for (String name : inputs.keySet()) {
      if (!manifest.inputs().names().contains(name)) {
        throw new UserProblem("tone-model-input", place, Map.of("name", name));
      }
    }
  }

  private void checkOutput(String place) throws OrtException {
    NodeInfo output = known(session.getOutputInfo(), manifest.output(), place);
    check(output, OnnxJavaType.FLOAT, new long[] {ANY, manifest.labels().size()}, place);
  }

  private static NodeInfo known(Map<String, NodeInfo> nodes, String name, String place) {
    NodeInfo node = nodes.get(name);
    if (node == null) {
      String nearest = Nearest.of(name, nodes.keySet());
      throw new UserProblem("tone-model-name", place, Map.of("name", name, "nearest", nearest));
    }
    return node;
  }

  /** A side that the model leaves open fits any. */
  private static void check(NodeInfo node, OnnxJavaType type, long[] shape, String place) {
    boolean fits =
        node.getInfo() instanceof TensorInfo tensor
            && tensor.type == type
            && fits(tensor.getShape(), shape);
    if (!fits) {
      throw new UserProblem(
          "tone-model-shape",
          place,
          Map.of(
              "name", node.getName(), "wanted", type + " " + shown(shape), "found", found(node)));
    }
  }

  private static boolean fits(long[] found, long[] wanted) {
    boolean fits = found.length == wanted.length;
    for (int i = 0; fits && i < found.length; i++) {
      fits = found[i] == ANY || found[i] == wanted[i];
    }
    return fits;
  }

  private static String found(NodeInfo node) {
    return node.getInfo() instanceof TensorInfo tensor
        ? tensor.type + " " + shown(tensor.getShape())
        : "?";
  }

  private static String shown(long[] shape) {
    return Arrays.toString(shape).replace("-1", "*");
  }

  /**
   * @param batch all of one length: without filling up, no utterance weighs on another
   * @return a score for each label, for each of the batch
   */
  float[][] scores(List<long[]> batch) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      fill(inputs, batch);
      try (OrtSession.Result result = session.run(inputs, Set.of(manifest.output()))) {
        OnnxValue value = result.get(0);
        return (float[][]) value.getValue();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("The tone model " + manifest.name() + " failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private void fill(Map<String, OnnxTensor> inputs, List<long[]> batch) throws OrtException {
    int length = batch.get(0).length;
    long[] shape = {batch.size(), length};
    long[] ids = new long[batch.size() * length];
    for (int i = 0; i < batch.size(); i++) {
      System.arraycopy(batch.get(i), 0, ids, i * length, length);
    }
    inputs.put(manifest.inputs().ids(), tensor(ids, shape));
    if (manifest.inputs().mask() != null) {
      long[] all = new long[ids.length];
      Arrays.fill(all, 1);
      inputs.put(manifest.inputs().mask(), tensor(all, shape));
    }
    if (manifest.inputs().types() != null) {
      inputs.put(manifest.inputs().types(), tensor(new long[ids.length], shape));
    }
  }

  private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
  }

  private static UserProblem broken(String place, OrtException e) {
    String reason = Objects.requireNonNullElse(e.getMessage(), "").lines().findFirst().orElse("?");
    return new UserProblem("tone-model-broken", place, Map.of("reason", reason));
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("Cannot close the tone model", e);
    }
  }
}
