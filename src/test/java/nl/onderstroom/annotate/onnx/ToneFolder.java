package nl.onderstroom.annotate.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The folder of a small model of Dutch tone: "goed" is good, "slecht" is bad, all else neutral. */
public record ToneFolder(Path folder) {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "goed", "slecht", "een", "idee", "##en", "dat", ".");

  private static final float[] GOOD = {0, 0, 6};
  private static final float[] BAD = {6, 0, 0};
  private static final float[] NEUTRAL = {0, 3, 0};

  static final List<float[]> TABLE =
      VOCABULARY.stream()
          .map(piece -> piece.equals("goed") ? GOOD : piece.equals("slecht") ? BAD : NEUTRAL)
          .toList();

  static final String IDS = "{\"ids\": \"input_ids\"}";
  static final String ALL =
      "{\"ids\": \"input_ids\", \"mask\": \"attention_mask\", \"types\": \"token_type_ids\"}";

  /** A folder in which all fits. */
  public static ToneFolder in(Path folder) {
    return new ToneFolder(folder)
        .with(new SmallModel(TABLE, 0, List.of("input_ids")), IDS, "negative neutral positive");
  }

  /** With another model, and what is said of it. */
  ToneFolder with(SmallModel model, String inputs, String labels) {
    return write("model.onnx", model.bytes())
        .write("vocab.txt", (String.join("\n", VOCABULARY) + "\n").getBytes(StandardCharsets.UTF_8))
        .describe(inputs, labels);
  }

  ToneFolder write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a manifest that fits the files as they are. */
  ToneFolder describe(String inputs, String labels) {
    String manifest =
        """
        {"name": "klein", "version": "1", "language": "nl",
         "model": {"file": "model.onnx", "sha256": "%s"},
         "tokenizer": {"kind": "wordpiece", "file": "vocab.txt", "sha256": "%s",
                       "lowercase": true, "longest": 16},
         "inputs": %s, "output": "logits", "labels": ["%s"],
         "canaries": [{"text": "Een goed idee.", "sign": "positive"},
                      {"text": "Slecht idee!", "sign": "negative"},
                      {"text": "Dat idee.", "sign": "neutral"}]}
        """
            .formatted(
                sha256("model.onnx"), sha256("vocab.txt"), inputs, labels.replace(" ", "\", \""));
    return write("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
  }

  /** With a part of the manifest written otherwise. */
  ToneFolder edit(String part, String otherwise) {
    String manifest = new String(read("manifest.json"), StandardCharsets.UTF_8);
    if (!manifest.contains(part)) {
      throw new IllegalArgumentException("Not in the manifest: " + part);
    }
    return write(
        "manifest.json", manifest.replace(part, otherwise).getBytes(StandardCharsets.UTF_8));
  }

  String sha256(String name) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(read(name));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] read(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
