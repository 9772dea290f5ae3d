package nl.onderstroom.annotate.settling;

import org.jspecify.annotations.Nullable;

/**
 * Looks at the signs of an utterance, part by part: {@code says}, {@code dan}, {@code doen}. It may
 * say early that it knows no sign which goes on like this; most are dropped at their first word.
 *
 * @param <S> a sign, or the beginning of one
 */
interface Eye<S> {
  /** A sign that begins like this; null where it knows none. */
  @Nullable S begin(String kind);

  /** The sign with one part more; null where it knows none. */
  @Nullable S on(S sign, String part);

  /**
   * A sign is there; it may be shown more than once.
   *
   * @param from the place of its first word in the utterance
   * @param to after its last; as {@code from} when it is seen around the utterance
   */
  void see(S sign, int from, int to);

  /** A sign around the utterance. */
  default void look(String kind, String... parts) {
    S sign = begin(kind);
    for (int i = 0; sign != null && i < parts.length; i++) {
      sign = on(sign, parts[i]);
    }
    if (sign != null) {
      see(sign, 0, 0);
    }
  }
}
