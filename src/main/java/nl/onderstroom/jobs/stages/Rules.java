package nl.onderstroom.jobs.stages;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderstroom.jobs.JobSettings;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.store.RawFiles;

/** Checksums of what results follow from: what has the same is not made again. */
final class Rules {
  private Rules() {}

  /** Of how files are read. */
  static String reading(JobSettings settings) {
    return checksum(settings.version());
  }

  /** Of how meetings are analysed. */
  static String analysis(JobSettings settings) {
    return checksum(settings.version(), Thresholds.standard().all());
  }

  /** Of how reports are written. */
  static String report(JobSettings settings) {
    return checksum(settings.language(), analysis(settings));
  }

  /** Of these values, in this order. */
  static String checksum(Object... values) {
    byte[] json = Json.line(List.of(values)).getBytes(StandardCharsets.UTF_8);
    return RawFiles.checksum(new ByteArrayInputStream(json));
  }
}
