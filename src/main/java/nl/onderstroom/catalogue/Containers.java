package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.intake.Container;
import nl.onderstroom.intake.containers.OfficeFile;

/** The containers that are opened; for what is in them, see {@link Formats}. */
public final class Containers {
  public static final List<Container> ALL = List.of(new OfficeFile());

  private Containers() {}
}
