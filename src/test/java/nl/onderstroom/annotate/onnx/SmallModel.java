package nl.onderstroom.annotate.onnx;

import java.util.List;

/**
 * An ONNX model that looks up the scores of each number and keeps the highest of each label.
 *
 * <pre>
 * ids         int64 [batch, length]  -> Gather from a table [numbers, labels]
 * mask, types int64, where asked     -> Mul by (mask - types)
 * logits      float [batch, labels]  <- ReduceMax over the length
 * </pre>
 *
 * @param table the scores of each number
 * @param batch how many utterances go in at once; 0 for any number
 * @param inputs ids, or ids, mask and types
 */
record SmallModel(List<float[]> table, int batch, List<String> inputs) {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final int IR_VERSION = 8;
  private static final int OPSET = 13;

  /** From here on the fields have the numbers that onnx.proto gives them. */
  byte[] bytes() {
    return new Protobuf()
        .with(1, IR_VERSION)
        .with(7, graph())
        .with(8, new Protobuf().with(1, "").with(2, OPSET))
        .bytes();
  }

  private Protobuf graph() {
    Protobuf graph =
        new Protobuf()
            .with(1, node("Gather", "scores", "table", inputs.get(0)).with(5, whole("axis", 0)));
    String last = "scores";
    if (inputs.size() > 1) {
      graph
          .with(1, node("Sub", "counts", inputs.get(1), inputs.get(2)))
          .with(1, node("Cast", "weights", "counts").with(5, whole("to", FLOAT)))
          .with(1, node("Unsqueeze", "each", "weights", "last"))
          .with(1, node("Mul", "weighed", "scores", "each"))
          .with(5, new Protobuf().with(1, 1).with(2, INT64).with(7, 2).with(8, "last"));
      last = "weighed";
    }
    graph
        .with(1, node("ReduceMax", "logits", last).with(5, axes()).with(5, whole("keepdims", 0)))
        .with(2, "small")
        .with(5, scores());
    inputs.forEach(name -> graph.with(11, value(name, INT64, side("length", 0))));
    return graph.with(12, value("logits", FLOAT, side("labels", labels())));
  }

  private int labels() {
    return table.get(0).length;
  }

  private Protobuf scores() {
    float[] all = new float[table.size() * labels()];
    for (int i = 0; i < table.size(); i++) {
      System.arraycopy(table.get(i), 0, all, i * labels(), labels());
    }
    return new Protobuf()
        .with(1, table.size())
        .with(1, labels())
        .with(2, FLOAT)
        .with(4, all)
        .with(8, "table");
  }

  private static Protobuf node(String type, String output, String... inputs) {
    Protobuf node = new Protobuf();
    List.of(inputs).forEach(input -> node.with(1, input));
    return node.with(2, output).with(4, type);
  }

  private static Protobuf whole(String name, int value) {
    return new Protobuf().with(1, name).with(3, value).with(20, 2);
  }

  private static Protobuf axes() {
    return new Protobuf().with(1, "axes").with(8, 1).with(20, 7);
  }

  private Protobuf value(String name, int type, Protobuf second) {
    Protobuf shape = new Protobuf().with(1, side("batch", batch)).with(1, second);
    Protobuf tensor = new Protobuf().with(1, type).with(2, shape);
    return new Protobuf().with(1, name).with(2, new Protobuf().with(1, tensor));
  }

  private static Protobuf side(String name, int size) {
    return size == 0 ? new Protobuf().with(2, name) : new Protobuf().with(1, size);
  }
}
