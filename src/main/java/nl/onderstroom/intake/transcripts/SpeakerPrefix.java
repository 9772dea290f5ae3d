package nl.onderstroom.intake.transcripts;

import org.jspecify.annotations.Nullable;

/**
 * The label of a speaker that stands before the words.
 *
 * <pre>
 * prefix = {"-" | "&gt;" | space} label ":" ((space | tab) text | end)       see {@link SpeakerLabel}
 * </pre>
 *
 * @param textAt where the text after it begins
 */
public record SpeakerPrefix(String label, int textAt) {
  /** Where a label is sure to stand before a colon: by the shape of the line, and by its words. */
  public static @Nullable SpeakerPrefix findName(String line) {
    SpeakerPrefix prefix = find(line);
    boolean name =
        prefix != null
            && SpeakerLabel.capitalised(prefix.label())
            && !SpeakerLabel.announces(prefix.label());
    return name ? prefix : null;
  }

  /** By shape alone. */
  public static @Nullable SpeakerPrefix find(String line) {
    int start = 0;
    while (start < line.length() && "-–> ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int limit = Math.min(line.length(), start + SpeakerLabel.LONGEST + 2);
    for (int i = start; i < limit; i++) {
      if (line.charAt(i) == ':' && (i + 1 == line.length() || isSpace(line.charAt(i + 1)))) {
        @Nullable String label = SpeakerLabel.find(line.substring(start, i));
        return label == null ? null : new SpeakerPrefix(label, i + 1);
      }
    }
    return null;
  }

  /** Without a colon, where a text begins so: {@code [Anna]}. */
  public static @Nullable SpeakerPrefix findBetween(String open, String close, String text) {
    int end = text.startsWith(open) ? text.indexOf(close, open.length()) : -1;
    String label = end < 0 ? null : SpeakerLabel.findName(text.substring(open.length(), end));
    return label == null ? null : new SpeakerPrefix(label, end + close.length());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
