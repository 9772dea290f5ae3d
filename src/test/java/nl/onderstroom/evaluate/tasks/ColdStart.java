package nl.onderstroom.evaluate.tasks;

import java.io.IOException;
import java.util.List;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/** How long a new JVM takes until it has listened to its first words. */
public final class ColdStart {
  private static final double NANOS_A_SECOND = 1e9;

  private ColdStart() {}

  /** In the new JVM; its one argument is the name of a way of listening. */
  public static void main(String[] args) {
    Utterance first = new Utterance(0, null, "Bas", "Zullen we dat woensdag doen?");
    Utterance second = new Utterance(1, null, "Noor", "Ja, prima. Dan doen we dat.");
    Listening.Kind.valueOf(args[0])
        .listening()
        .to(
            new Meeting(
                "cold",
                "cold",
                "cold",
                null,
                List.of(),
                List.of(),
                List.of(first, second),
                List.of(),
                List.of(),
                List.of()));
  }

  /** From before the JVM starts until it has ended; the better of two. */
  static double seconds(Listening.Kind kind) {
    return Math.min(once(kind), once(kind));
  }

  private static double once(Listening.Kind kind) {
    String java = System.getProperty("java.home") + "/bin/java";
    String path = System.getProperty("java.class.path");
    long start = System.nanoTime();
    try {
      int exit =
          new ProcessBuilder(java, "-cp", path, ColdStart.class.getName(), kind.name())
              .inheritIO()
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException("A new JVM ended with " + exit);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("No new JVM", e);
    }
    return (System.nanoTime() - start) / NANOS_A_SECOND;
  }
}
