package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.language.SpokenLanguage;

/** The languages that are understood, sorted by tag. */
public final class Languages {
  public static final List<SpokenLanguage> ALL =
      List.of(SpokenLanguage.of("en"), SpokenLanguage.of("nl"));

  private Languages() {}
}
