package nl.onderstroom.intake.containers;

import nl.onderstroom.intake.Limits;

/**
 * The text of a file in the making, never longer than a text file may be: one cell of a sheet can
 * be pointed to a million times.
 */
final class BoundedText {
  private final String path;
  private final Limits.Packed limits;
  private final StringBuilder text = new StringBuilder();
  private int before;

  BoundedText(String path, Limits.Packed limits) {
    this.path = path;
    this.limits = limits;
  }

  String path() {
    return path;
  }

  void add(CharSequence piece) {
    if ((long) before + text.length() + piece.length() > limits.characters()) {
      throw limits.excess(path);
    }
    text.append(piece);
  }

  /** What came since the last time. */
  String take() {
    String taken = text.toString();
    before += taken.length();
    text.setLength(0);
    return taken;
  }
}
