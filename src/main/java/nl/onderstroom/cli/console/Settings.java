package nl.onderstroom.cli.console;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.json.SettingsFile;
import nl.onderstroom.model.Thresholds;
import org.jspecify.annotations.Nullable;

/** What a user may set for good, read once at the door. Everything has a default. */
public record Settings(String language, Thresholds thresholds) {
  private static final String DUTCH = "nl";

  /** The file as written. */
  record Written(@Nullable String language, @Nullable Map<String, Double> thresholds) {}

  /** The defaults where there is no file. */
  public static Settings read(@Nullable Path file) {
    Written written =
        file == null ? new Written(null, null) : SettingsFile.read(file, Written.class);
    Map<String, Double> changes = Objects.requireNonNullElse(written.thresholds(), Map.of());
    return new Settings(
        Objects.requireNonNullElse(written.language(), DUTCH), Thresholds.standard().with(changes));
  }
}
