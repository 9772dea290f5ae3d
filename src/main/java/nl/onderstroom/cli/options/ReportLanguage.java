package nl.onderstroom.cli.options;

import nl.onderstroom.language.Texts;
import picocli.CommandLine.Option;

/** The option that chooses the language of what is written; Dutch unless told otherwise. */
public final class ReportLanguage {
  @Option(names = "--lang", paramLabel = "nl|en")
  private String code = "nl";

  public Texts texts() {
    return Texts.of(code);
  }
}
