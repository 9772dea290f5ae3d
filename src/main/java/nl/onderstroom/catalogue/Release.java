package nl.onderstroom.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Which version of the program this is. */
public final class Release {
  private Release() {}

  /** From the jar's manifest; {@code development} where it runs from classes. */
  public static String version() {
    return Objects.requireNonNullElse(
        Release.class.getPackage().getImplementationVersion(), "development");
  }

  /**
   * A checksum of the jar, for a version is built more than once; where it runs from classes, just
   * the version.
   */
  public static String build() {
    CodeSource source = Release.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? version() : build(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No place of the program", e);
    }
  }

  static String build(Path program) {
    if (!Files.isRegularFile(program)) {
      return version();
    }
    try (InputStream jar = Files.newInputStream(program)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(jar, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + program, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
