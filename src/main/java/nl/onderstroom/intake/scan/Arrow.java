package nl.onderstroom.intake.scan;

import java.util.List;

/**
 * What stands between the two times of a subtitle: {@code -->}, or what Word and keyboards make of
 * it.
 */
public final class Arrow {
  private static final List<String> WRITTEN =
      List.of("-->", "–>", "—>", "->", "=>", "--", "→", "⟶", "➔", "➜", "—", "–");

  private Arrow() {}

  /** Moves over it; false where none stands here. */
  public static boolean take(Cursor cursor) {
    return WRITTEN.stream().anyMatch(cursor::take);
  }
}
