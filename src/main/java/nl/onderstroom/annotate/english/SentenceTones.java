package nl.onderstroom.annotate.english;

import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.corenlp.EnglishSentence;
import nl.onderstroom.annotate.corenlp.EnglishSentences;
import nl.onderstroom.annotate.tone.SentenceScores;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Tone by words, and of English also by how its sentences sound to CoreNLP. Parsing takes a
 * thousand times as long as looking words up, so only what may carry tone is parsed.
 */
public final class SentenceTones implements Annotator.Tones {
  private static final String LANGUAGE = "en";
  private static final String MODEL = "corenlp";
  private static final int CLASSES = 5;

  private final EnglishSentences sentences;
  private final ToneReader words;
  private final Thresholds thresholds;

  public SentenceTones(EnglishSentences sentences, ToneReader words, Thresholds thresholds) {
    this.sentences = sentences;
    this.words = words;
    this.thresholds = thresholds;
  }

  @Override
  public @Nullable Tone read(Said said) {
    Tone byWords = words.read(said);
    if (!said.language().equals(LANGUAGE) || (byWords == null && !words.mayLean(said))) {
      return byWords;
    }
    List<EnglishSentence> heard = sentences.read(said.text());
    return heard.isEmpty()
        ? byWords
        : scores(heard).with(byWords, said.text().length(), thresholds);
  }

  /** Of the utterance as a whole: a long sentence weighs more than a short one. */
  private static SentenceScores scores(List<EnglishSentence> heard) {
    double[] belief = new double[CLASSES];
    double length = heard.stream().mapToInt(one -> one.to() - one.from()).sum();
    for (EnglishSentence one : heard) {
      for (int i = 0; i < CLASSES; i++) {
        belief[i] += one.distribution().get(i) * (one.to() - one.from()) / length;
      }
    }
    return new SentenceScores(MODEL, belief[0], belief[1], belief[2], belief[3], belief[4]);
  }
}
