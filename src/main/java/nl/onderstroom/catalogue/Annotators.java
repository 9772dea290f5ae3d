package nl.onderstroom.catalogue;

import nl.onderstroom.annotate.Annotator;

/** What is read in the words of a meeting. */
public final class Annotators {
  public static final Annotator STANDARD = new Annotator(Languages.ALL);

  private Annotators() {}
}
