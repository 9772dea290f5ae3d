package nl.onderstroom.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import nl.onderstroom.language.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of {@code --help}, from our own texts, in the form that picocli asks for. */
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "help.";
  private final Texts texts;

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.has(PREFIX + key) ? texts.say(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        texts.keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList());
  }
}
