package nl.onderstroom.intake.spoken;

import java.util.Map;
import nl.onderstroom.intake.scan.Wording;
import org.jspecify.annotations.Nullable;

/** Labels of voices that a tool tells apart without knowing whose they are. */
public final class SpeakerLabels {
  /** A letter and two digits: longer is a name. */
  private static final int LONGEST_NUMBER = 3;

  private SpeakerLabels() {}

  /**
   * The label as written; {@code 0}, {@code A} and {@code F4} become {@code Speaker 0} and so on,
   * so that nobody takes them for a name. Null where nothing is written.
   */
  public static @Nullable String find(@Nullable String written) {
    String label = written == null ? "" : Wording.tidy(written);
    if (label.isEmpty()) {
      return null;
    }
    return isNumber(label) ? "Speaker " + label : label;
  }

  /** The name that the file gives to a voice, else the label of its number. */
  public static @Nullable String find(String number, Map<String, String> names) {
    String name = names.getOrDefault(number, "");
    return find(name.isBlank() ? number : name);
  }

  /** Each channel of a recording is a microphone; who sits before it is not said. */
  public static String ofChannel(String number) {
    return "Channel " + number;
  }

  private static boolean isNumber(String label) {
    char first = label.charAt(0);
    boolean starts = Character.isDigit(first) || (first >= 'A' && first <= 'Z');
    return starts
        && label.length() <= LONGEST_NUMBER
        && label.chars().skip(1).allMatch(Character::isDigit);
  }
}
