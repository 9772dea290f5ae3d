package nl.onderstroom.annotate.settling;

/**
 * Something that can be seen of an utterance.
 *
 * @param name the same for the same thing: {@code says dan doen}, {@code next oké}, {@code is led}
 * @param from the place of its first word in the utterance
 * @param to after its last; as {@code from} when it is seen around the utterance
 */
public record Sign(String name, int from, int to) {
  static Sign around(String name) {
    return new Sign(name, 0, 0);
  }
}
