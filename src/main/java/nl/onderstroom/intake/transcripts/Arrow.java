package nl.onderstroom.intake.transcripts;

import java.util.List;
import nl.onderstroom.intake.scan.Cursor;

/**
 * What stands between the two times of a subtitle: {@code -->}, or what Word and keyboards make of
 * it.
 */
final class Arrow {
  private static final List<String> WRITTEN =
      List.of("-->", "–>", "—>", "->", "=>", "--", "→", "⟶", "➔", "➜", "—", "–");

  private Arrow() {}

  /** Moves over it; false where none stands here. */
  static boolean take(Cursor cursor) {
    return WRITTEN.stream().anyMatch(cursor::take);
  }
}
