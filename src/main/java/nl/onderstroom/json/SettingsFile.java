package nl.onderstroom.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;

/**
 * A user's YAML or JSON file (JSON is YAML too) read into a record; every key must be known. What
 * Java calls {@code toneModel} is written {@code tone-model}.
 */
public final class SettingsFile {
  private static final ObjectMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build();

  private SettingsFile() {}

  public static <T> T read(Path file, Class<T> type) {
    try {
      return MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), type);
    } catch (UnrecognizedPropertyException e) {
      List<String> known = e.getKnownPropertyIds().stream().map(Object::toString).toList();
      throw new UserProblem(
          "unknown-setting",
          file + ": " + e.getPropertyName(),
          Map.of("nearest", Nearest.of(e.getPropertyName(), known)));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UserProblem("unreadable-settings", file + ":" + line);
    } catch (IOException e) {
      throw new UserProblem("settings-not-found", file.toString());
    }
  }
}
