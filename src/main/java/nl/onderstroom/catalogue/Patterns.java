package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.patterns.EenStem;
import nl.onderstroom.patterns.Parel;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.Plek;
import nl.onderstroom.patterns.StilleAanwezigen;
import nl.onderstroom.patterns.Stilvallen;
import nl.onderstroom.patterns.talk.Aanhaken;
import nl.onderstroom.patterns.talk.Bijspringen;
import nl.onderstroom.patterns.talk.StellenZonderVragen;
import nl.onderstroom.patterns.talk.Uitstel;
import nl.onderstroom.patterns.talk.Veranderpraat;
import nl.onderstroom.patterns.talk.VragenZonderHulp;
import nl.onderstroom.patterns.talk.Waardering;

/** The patterns that are looked for, by id. */
public final class Patterns {
  public static final List<Pattern> ALL =
      List.of(
          new Aanhaken(),
          new Bijspringen(),
          new EenStem(),
          new Parel(),
          new Plek(),
          new StellenZonderVragen(),
          new StilleAanwezigen(),
          new Stilvallen(),
          new Uitstel(),
          new Veranderpraat(),
          new VragenZonderHulp(),
          new Waardering());

  private Patterns() {}
}
