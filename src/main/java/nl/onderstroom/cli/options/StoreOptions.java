package nl.onderstroom.cli.options;

import java.net.URI;
import java.nio.file.Path;
import nl.onderstroom.annotate.onnx.ToneMethod;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Release;
import nl.onderstroom.cli.console.Settings;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every job that works on a store. */
public final class StoreOptions {
  @Option(names = "--store", required = true, paramLabel = "URI")
  private String store = "";

  @Option(names = "--master", paramLabel = "M", defaultValue = JobSettings.THIS_MACHINE)
  private String master = JobSettings.THIS_MACHINE;

  @Option(names = "--lang", paramLabel = "nl|en")
  private @Nullable String language;

  @Option(names = "--config", paramLabel = "F")
  private @Nullable Path config;

  @Option(names = "--people", paramLabel = "F")
  private @Nullable Path people;

  /** Reads what the user set for good, and refuses what it does not know. */
  public JobSettings settings() {
    Settings settings = Settings.read(config).settling(people);
    Path model = settings.ears().toneModel();
    return new JobSettings(
        uri(store),
        master,
        Texts.of(language == null ? settings.language() : language).code(),
        Annotators.version(),
        Release.build(),
        settings.thresholds(),
        settings.people(),
        settings.ears().phrases(),
        model == null ? null : ToneMethod.in(model));
  }

  /** A plain path, or a URI of a file system that Spark knows. */
  private static URI uri(String written) {
    return scheme(written) == null
        ? Path.of(written).toAbsolutePath().normalize().toUri()
        : URI.create(written);
  }

  /** One letter before a colon is a drive, not a scheme. */
  private static @Nullable String scheme(String written) {
    int colon = written.indexOf(":/");
    return colon > 1 ? written.substring(0, colon) : null;
  }
}
