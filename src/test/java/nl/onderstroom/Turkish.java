package nl.onderstroom;

import java.util.Locale;

/**
 * The locale in which "I" and "i" are not the same letter. It is that of the whole JVM: who uses
 * this holds a lock on {@code Resources.LOCALE}, for tests may run side by side.
 */
public final class Turkish {
  private Turkish() {}

  public static void whileSpoken(Runnable test) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      test.run();
    } finally {
      Locale.setDefault(before);
    }
  }
}
