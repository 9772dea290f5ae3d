package nl.onderstroom.evaluate.tasks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/**
 * How long a new JVM takes, from its start until it has listened to the first words of a source and
 * has ended; the best of some.
 */
public record ColdStart(Source source, String aim) implements Task {
  public static final List<String> COLUMNS = List.of("seconds");

  private static final int TIMES = 3;
  private static final int FIRST = 20;
  private static final double NANOS_A_SECOND = 1e9;

  @Override
  public String name() {
    return "from nothing to the first twenty utterances";
  }

  @Override
  public List<String> measure(List<Heard> meetings) {
    List<String> texts =
        meetings.get(0).labelled().meeting().utterances().stream()
            .limit(FIRST)
            .map(Utterance::text)
            .toList();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      best = Math.min(best, seconds(texts));
    }
    return List.of(FIRST + " utterances", String.format(Locale.ROOT, "%.1f", best));
  }

  private static double seconds(List<String> texts) {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName()));
    command.addAll(texts);
    long start = System.nanoTime();
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("A new JVM ended with " + exit);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("No new JVM", e);
    }
    return (System.nanoTime() - start) / NANOS_A_SECOND;
  }

  /** In the new JVM; each argument is an utterance. */
  public static void main(String[] args) {
    List<Utterance> utterances = new ArrayList<>();
    for (String text : args) {
      utterances.add(new Utterance(utterances.size(), null, "Noor", text));
    }
    Meeting meeting =
        new Meeting(
            "cold",
            "cold",
            "cold",
            null,
            List.of(),
            List.of(),
            utterances,
            List.of(),
            List.of(),
            List.of());
    new Listening().annotator().annotate(meeting);
  }
}
