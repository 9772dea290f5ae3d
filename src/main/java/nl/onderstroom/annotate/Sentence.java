package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.language.Letters;

/**
 * A sentence of an utterance.
 *
 * <pre>
 * utterance = { sentence }
 * sentence  = text [ marks { closing } ] ( space | end )     marks = { . | ? | ! | … }
 * </pre>
 *
 * @param asked whether a question mark is among its marks
 * @param open whether it has no mark at its end
 */
record Sentence(String text, boolean asked, boolean open) {
  static List<Sentence> of(String utterance) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < utterance.length()) {
      int end = end(utterance, at);
      boolean cuts =
          end > at && (end == utterance.length() || Letters.space(utterance.charAt(end)));
      if (cuts) {
        add(sentences, utterance.substring(from, at), utterance.substring(at, end));
        from = end;
      }
      at = Math.max(at + 1, end);
    }
    add(sentences, utterance.substring(from), "");
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, String marks) {
    if (!text.isBlank()) {
      sentences.add(new Sentence(text.strip(), marks.indexOf('?') >= 0, marks.isEmpty()));
    }
  }

  /** Where the marks that start here end; here when none do. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && ".?!…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end > from && end < text.length() && "\"'”’)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
