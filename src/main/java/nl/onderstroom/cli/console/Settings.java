package nl.onderstroom.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.OwnEars;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.direct.SettledNames;
import nl.onderstroom.json.SettingsFile;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/** What a user may set for good, read once at the door. Everything has a default. */
public record Settings(String language, Thresholds thresholds, PeopleFile people, OwnEars ears) {
  private static final String DUTCH = "nl";

  /** The file as written. */
  record Written(
      @Nullable String language,
      @Nullable Map<String, Double> thresholds,
      @Nullable String people,
      @Nullable String acts,
      @Nullable String toneModel) {}

  /** The defaults where there is no file. */
  public static Settings read(@Nullable Path file) {
    Written written =
        file == null
            ? new Written(null, null, null, null, null)
            : SettingsFile.read(file, Written.class);
    Map<String, Double> changes = Objects.requireNonNullElse(written.thresholds(), Map.of());
    return new Settings(
        Objects.requireNonNullElse(written.language(), DUTCH),
        Thresholds.standard().with(changes),
        written.people() == null ? PeopleFile.none() : people(file, written.people()),
        new OwnEars(
            written.acts() == null ? null : phrases(beside(file, written.acts())),
            written.toneModel() == null ? null : beside(file, written.toneModel())));
  }

  /** Read at the door, so that a mistake in it is told before anything is heard. */
  private static String phrases(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Annotators.check(text, file.toString());
      return text;
    } catch (IOException e) {
      throw new UserProblem("settings-not-found", file.toString());
    }
  }

  /** The same settings, with names settled by a file of its own; the same where there is none. */
  public Settings settling(@Nullable Path names) {
    return names == null
        ? this
        : new Settings(language, thresholds, SettledNames.readOne(names).before(people), ears);
  }

  /** Beside the file of settings, unless it says where. */
  private static PeopleFile people(@Nullable Path settings, String written) {
    return SettledNames.readOne(beside(settings, written));
  }

  private static Path beside(@Nullable Path settings, String written) {
    return settings == null ? Path.of(written) : settings.resolveSibling(written);
  }
}
