package nl.onderstroom.cli.options;

import java.net.URI;
import java.nio.file.Path;
import nl.onderstroom.catalogue.Release;
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

  @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "nl")
  private String language = "nl";

  public Texts texts() {
    return Texts.of(language);
  }

  public JobSettings settings() {
    return new JobSettings(uri(store), master, texts().code(), Release.version());
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
