package nl.onderstroom.jobs.work;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.json.Json;
import nl.onderstroom.store.RawFiles;

/** Checksums of what results follow from: what has the same is not made again. */
public final class Rules {
  private Rules() {}

  /** Of how files are read. */
  public static String reading(JobSettings settings) {
    return checksum(settings.version(), settings.build());
  }

  /** Of how meetings are analysed. */
  public static String analysis(JobSettings settings) {
    String own = Objects.requireNonNullElse(settings.phrases(), "");
    String tone = settings.tone() == null ? "words" : settings.tone().sha256();
    return checksum(reading(settings), settings.thresholds().all(), settings.people(), own, tone);
  }

  /** Of how reports are written. */
  public static String report(JobSettings settings) {
    return checksum(settings.language(), analysis(settings));
  }

  /** Of these values, in this order. */
  public static String checksum(Object... values) {
    byte[] json = Json.line(List.of(values)).getBytes(StandardCharsets.UTF_8);
    return RawFiles.checksum(new ByteArrayInputStream(json));
  }
}
