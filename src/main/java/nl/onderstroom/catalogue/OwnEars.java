package nl.onderstroom.catalogue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a user brings to hear by, beside what is ours.
 *
 * @param phrases the text of a file with cues of their own, laid over ours; null where there is
 *     none
 * @param toneModel the folder of a model of their own; null to hear tone by words
 */
public record OwnEars(@Nullable String phrases, @Nullable Path toneModel) {
  /** What hears with nothing but ours. */
  public static OwnEars none() {
    return new OwnEars(null, null);
  }
}
