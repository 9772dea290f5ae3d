package nl.onderstroom.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;

/**
 * How fast files are read, on one core: bytes to a document, checksum and limits included. What
 * counts is the time that the reading thread worked, so that a busy machine changes little. That
 * time holds what the kernel takes to hand out memory, which on a virtual machine may be five times
 * the reading: give it a heap that is touched beforehand, as {@code jobs/bench} does.
 */
public final class ParsingBench {
  private static final int CUES = 300_000;
  private static final int CUES_OF_A_DAY = 30_000;
  private static final int ROUNDS = 5;
  private static final double NANOS_A_MINUTE = 60e9;
  private static final double NANOS_A_SECOND = 1e9;
  private static final double BYTES_A_MEGABYTE = 1e6;
  private static final int ROWS = 200_000;
  private static final String[] WORDS =
      "nou ja, dat vind ik een goed idee maar het café moet nog \"besproken\" met de financiële zorg"
          .split(" ");

  private ParsingBench() {}

  public static void main(String[] args) {
    FileReader reader = new FileReader(Formats.ALL);
    double first = seconds(reader, "day.vtt", transcript(CUES_OF_A_DAY), CUES_OF_A_DAY);
    say("parsing 30,000 cues, first of the JVM", first, "%.2f", "s; target 0.5");
    double vtt = best(reader, "bench.vtt", transcript(CUES), CUES);
    double cuesAMinute = CUES * NANOS_A_MINUTE / NANOS_A_SECOND / vtt;
    say("parsing WebVTT, one core", cuesAMinute, "%,.0f", "cues a minute; target 1,000,000");
    Map<String, byte[]> mixed = new LinkedHashMap<>();
    mixed.put("bench.vtt", transcript(CUES));
    mixed.put("bench.csv", table(";"));
    mixed.put("bench.tsv", table("\t"));
    mixed.put("bench.txt", plain());
    double bytes = 0;
    double seconds = 0;
    for (Map.Entry<String, byte[]> file : mixed.entrySet()) {
      double best = best(reader, file.getKey(), file.getValue(), 0);
      bytes += file.getValue().length;
      seconds += best;
      double speed = file.getValue().length / BYTES_A_MEGABYTE / best;
      say("parsing " + file.getKey() + ", one core", speed, "%.0f", "MB/s");
    }
    say("parsing all of these", bytes / BYTES_A_MEGABYTE / seconds, "%.0f", "MB/s; target 50");
  }

  private static void say(String what, double value, String form, String unit) {
    System.out.printf(Locale.ROOT, "%s|" + form + "|%s%n", what, value, unit);
  }

  private static double best(FileReader reader, String name, byte[] bytes, int lines) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, seconds(reader, name, bytes, lines));
    }
    return best;
  }

  private static double seconds(FileReader reader, String name, byte[] bytes, int lines) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int read = reader.read(name, bytes).expectDocument().content().lines().size();
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS_A_SECOND;
    if (lines > 0 && read != lines) {
      throw new IllegalStateException("Read " + read + " of " + lines);
    }
    return seconds;
  }

  private static byte[] transcript(int cues) {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cues; i++) {
      String clock = clock(i);
      vtt.append("\n" + clock + ".100 --> " + clock + ".900\n<v Persoon " + i % 7 + ">");
      vtt.append("Nou, dat is zin " + i + ".</v>\n");
    }
    return vtt.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String clock(int seconds) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static byte[] table(String delimiter) {
    String quote = delimiter.equals(";") ? "\"" : "";
    StringBuilder rows = new StringBuilder("Start;Eind;Spreker;Tekst\n".replace(";", delimiter));
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < ROWS; i++) {
      rows.append(i * 4).append(",5").append(delimiter).append(i * 4 + 3).append(",25");
      rows.append(delimiter).append("Persoon ").append(i % 7).append(delimiter).append(quote);
      rows.append(sentence(random).replace("\"", quote + quote)).append(quote).append('\n');
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] plain() {
    StringBuilder lines = new StringBuilder();
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < ROWS; i++) {
      String clock = "[" + clock(i) + "] ";
      lines.append(clock + "Persoon " + i % 7 + ": " + sentence(random) + "\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sentence(SplittableRandom random) {
    StringBuilder said = new StringBuilder("Ja");
    for (int i = random.nextInt(25); i >= 0; i--) {
      said.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return said.toString();
  }
}
