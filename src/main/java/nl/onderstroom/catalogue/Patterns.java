package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.patterns.EenStem;
import nl.onderstroom.patterns.Parel;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.Plek;
import nl.onderstroom.patterns.StilleAanwezigen;
import nl.onderstroom.patterns.Stilvallen;

/** The patterns that are looked for, by id. */
public final class Patterns {
  public static final List<Pattern> ALL =
      List.of(new EenStem(), new Parel(), new Plek(), new StilleAanwezigen(), new Stilvallen());

  private Patterns() {}
}
