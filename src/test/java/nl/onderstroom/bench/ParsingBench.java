package nl.onderstroom.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;

/**
 * How fast a transcript is read, on one core: bytes to a document, checksum and limits included.
 */
public final class ParsingBench {
  private static final int CUES = 300_000;
  private static final int ROUNDS = 5;
  private static final double NANOS_A_MINUTE = 60e9;

  private ParsingBench() {}

  public static void main(String[] args) {
    byte[] vtt = transcript(CUES);
    FileReader reader = new FileReader(Formats.ALL);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      int read = reader.read("bench.vtt", vtt).expectDocument().content().lines().size();
      best = Math.min(best, (double) (System.nanoTime() - start));
      if (read != CUES) {
        throw new IllegalStateException("Read " + read + " of " + CUES);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "parsing WebVTT, one core (best of %d)|%,.0f|cues a minute; target 1,000,000%n",
        ROUNDS,
        CUES * NANOS_A_MINUTE / best);
  }

  private static byte[] transcript(int cues) {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cues; i++) {
      vtt.append(
          String.format(
              Locale.ROOT,
              "%n%02d:%02d:%02d.100 --> %02d:%02d:%02d.900%n<v Persoon %d>Nou, dat is zin %d.</v>%n",
              i / 3600,
              i / 60 % 60,
              i % 60,
              i / 3600,
              i / 60 % 60,
              i % 60,
              i % 7,
              i));
    }
    return vtt.toString().getBytes(StandardCharsets.UTF_8);
  }
}
