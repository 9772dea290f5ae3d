package nl.onderstroom.annotate.onnx;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which model hears tone. What another one heard cannot be laid beside it, so the checksum counts
 * among what results follow from.
 *
 * @param name and version, as the manifest gives them
 * @param sha256 of the manifest, which holds that of model and vocabulary
 */
public record ToneMethod(String folder, String name, String sha256) implements Serializable {
  private static final int SHORT = 12;

  /** Checks the model in a folder as if to use it, and says which it is. */
  public static ToneMethod in(Path folder) {
    try (ToneModel model = ToneModel.open(folder)) {
      return model.method();
    }
  }

  /** For people: "robbert 2 (3f7a90c1d2e4)". */
  public String shown() {
    return name + " (" + sha256.substring(0, SHORT) + ")";
  }

  /** A version of the program with the model that was used beside it, if one was. */
  public static String after(String version, @Nullable ToneMethod method) {
    return method == null ? version : version + ", " + method.shown();
  }
}
