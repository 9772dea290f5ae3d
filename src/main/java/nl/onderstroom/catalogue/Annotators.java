package nl.onderstroom.catalogue;

import java.nio.file.Path;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.corenlp.EnglishModels;

/** What is read in the words of a meeting, and with what. */
public final class Annotators {
  public static final Annotator STANDARD = new Annotator(Languages.ALL);

  private Annotators() {}

  /** Where the launcher says that models are: beside the program. */
  public static EnglishModels englishModels() {
    return new EnglishModels(
        Path.of(System.getProperty("onderstroom.models", "models")).resolve("english"));
  }
}
