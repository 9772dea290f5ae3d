package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.dutch.DutchTagger;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;

/** Dutch talk for tests, written as "Name: what is said". */
final class Spoken {
  private static final DutchTagger TAGGER = new DutchTagger();

  private Spoken() {}

  static List<Said> dutch(String... lines) {
    return inLanguage("nl", lines);
  }

  static List<Said> inLanguage(String tag, String... lines) {
    List<Said> talk = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String text = line.substring(colon + 1).strip();
      QuestionKind question = text.endsWith("?") ? QuestionKind.CLOSED : QuestionKind.NONE;
      talk.add(
          new Said(
              talk.size(),
              line.substring(0, colon),
              null,
              text,
              tag,
              TAGGER.tag(text),
              question,
              false));
    }
    return talk;
  }
}
