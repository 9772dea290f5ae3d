package nl.onderstroom.annotate.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;

/** Lines that people labelled as positive or negative; others in the file are left out. */
record LabelledLines(String language, List<String> texts, List<Integer> signs) {
  private static final double A_COIN = 0.5;

  static LabelledLines of(String language, Path tsv) {
    List<String> texts = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(tsv)) {
        String[] cells = line.split("\t", -1);
        if (cells[1].startsWith("pos") || cells[1].startsWith("neg")) {
          texts.add(cells[2]);
          signs.add(cells[1].startsWith("pos") ? 1 : -1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LabelledLines(language, texts, signs);
  }

  static Said said(String language, String text) {
    QuestionKind question = text.strip().endsWith("?") ? QuestionKind.CLOSED : QuestionKind.NONE;
    return new Said(0, null, null, text, language, List.of(), question, false);
  }

  /** As it is printed: the tone, or where none is claimed what weak words hint at. */
  static double printed(ToneReader reader, Said said) {
    Tone tone = reader.read(said);
    return tone == null ? reader.hint(said) : tone.value();
  }

  /** Share of lines whose sign is read; a line of which nothing is said counts for half. */
  double accuracy(ToneReader reader) {
    double right = 0;
    for (int i = 0; i < texts.size(); i++) {
      double sign = Math.signum(printed(reader, said(language, texts.get(i))));
      right += sign == signs.get(i) ? 1 : sign == 0 ? A_COIN : 0;
    }
    return right / texts.size();
  }

  /** Share of the most usual label. */
  double majority() {
    double positive = (double) signs.stream().filter(sign -> sign > 0).count() / signs.size();
    return Math.max(positive, 1 - positive);
  }
}
