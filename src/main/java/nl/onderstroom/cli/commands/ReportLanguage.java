package nl.onderstroom.cli.commands;

import nl.onderstroom.language.Texts;
import picocli.CommandLine.Option;

/** The option that chooses the language of what is written; Dutch unless told otherwise. */
final class ReportLanguage {
  @Option(names = "--lang", paramLabel = "nl|en")
  private String code = "nl";

  Texts texts() {
    return Texts.of(code);
  }
}
