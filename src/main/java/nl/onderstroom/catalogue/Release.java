package nl.onderstroom.catalogue;

import java.util.Objects;

/** Which version of the program this is. */
public final class Release {
  private Release() {}

  /** From the jar's manifest; {@code development} where it runs from classes. */
  public static String version() {
    return Objects.requireNonNullElse(
        Release.class.getPackage().getImplementationVersion(), "development");
  }
}
