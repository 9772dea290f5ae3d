package nl.onderstroom.annotate;

import nl.onderstroom.annotate.corenlp.EnglishTagger;
import nl.onderstroom.annotate.corenlp.Pipeline;
import nl.onderstroom.annotate.dutch.DutchTagger;
import nl.onderstroom.annotate.words.Tagger;
import org.jspecify.annotations.Nullable;

/** The tagger of each language that we read: one a JVM, made when its language is first heard. */
final class Taggers {
  private Taggers() {}

  /** Null for a language that we do not read. */
  static @Nullable Tagger find(String language) {
    return switch (language) {
      case "nl" -> Dutch.TAGGER;
      case "en" -> English.TAGGER;
      default -> null;
    };
  }

  private static final class Dutch {
    private static final Tagger TAGGER = new Pipeline(new DutchTagger());
  }

  private static final class English {
    private static final Tagger TAGGER = new Pipeline(new EnglishTagger());
  }
}
