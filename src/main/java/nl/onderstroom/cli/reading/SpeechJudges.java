package nl.onderstroom.cli.reading;

import java.util.List;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.intake.people.names.Unidentified;
import nl.onderstroom.language.LanguageFinder;
import nl.onderstroom.language.Words;

/** Judges what one file alone cannot say, as a meeting would be judged. */
final class SpeechJudges implements Inspection.Judges {
  private final LanguageFinder languages = new LanguageFinder(Languages.ALL);

  @Override
  public String language(List<String> texts) {
    return languages.tell(texts.stream().map(Words::of).toList()).meeting();
  }

  @Override
  public boolean identified(String label) {
    return !Unidentified.is(label);
  }
}
