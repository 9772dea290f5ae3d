package nl.onderstroom.intake.joining.marks;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.json.Json;

/**
 * Files that lie beside meetings and are none: a README, the lock of a word processor, what a
 * system keeps of a folder. Known by their names, since what they hold is not to be read.
 */
public final class Aside {
  private static final String ANYTHING = "*";
  private static final List<String> NAMES = Json.resourceList("/intake/aside.json", String.class);

  private Aside() {}

  /**
   * @param name of a file, without its folders
   */
  public static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(known -> matches(lower, known));
  }

  /** "readme*" is README.md and readme-nl.txt, but not readmeeting.vtt. */
  private static boolean matches(String name, String known) {
    if (!known.endsWith(ANYTHING)) {
      return name.equals(known);
    }
    String begin = known.substring(0, known.length() - 1);
    boolean word = Character.isLetter(begin.charAt(begin.length() - 1));
    return name.startsWith(begin)
        && !(word
            && name.length() > begin.length()
            && Character.isLetter(name.charAt(begin.length())));
  }
}
