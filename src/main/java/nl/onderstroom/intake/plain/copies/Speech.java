package nl.onderstroom.intake.plain.copies;

/**
 * Whether what stands behind names is spoken: it has times, or there are sentences, and a question
 * among them. Lists of tasks, songs and logs have names before their words as well, and seldom ask.
 */
final class Speech {
  private int times;
  private int sentences;
  private int questions;

  void seeTime() {
    times++;
  }

  /** A line, whoever says it. */
  void see(String line) {
    boolean question = line.endsWith("?");
    questions += question ? 1 : 0;
    sentences += question || line.endsWith(".") || line.endsWith("!") || line.endsWith("…") ? 1 : 0;
  }

  boolean likely(int turns) {
    return times * 2 > turns || (questions > 0 && sentences * 2 > turns);
  }
}
