package nl.onderstroom.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.corenlp.EnglishSentence;
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

  private final Function<String, List<EnglishSentence>> sentences;
  private final ToneReader words;
  private final Annotator.Tones meant;
  private final Thresholds thresholds;

  /**
   * @param sentences of an utterance, with how they sound
   * @param meant what the same words are taken to mean in a meeting: less than they say
   */
  public SentenceTones(
      Function<String, List<EnglishSentence>> sentences,
      ToneReader words,
      Annotator.Tones meant,
      Thresholds thresholds) {
    this.sentences = sentences;
    this.words = words;
    this.meant = meant;
    this.thresholds = thresholds;
  }

  @Override
  public @Nullable Tone read(Said said) {
    return with(said, meant.read(said));
  }

  @Override
  public List<@Nullable Tone> read(List<Said> meeting) {
    List<@Nullable Tone> byWords = meant.read(meeting);
    List<@Nullable Tone> tones = new ArrayList<>();
    meeting.forEach(said -> tones.add(with(said, byWords.get(tones.size()))));
    return tones;
  }

  /** What words take back, such as a courtesy, the model is not asked about. */
  private @Nullable Tone with(Said said, @Nullable Tone byWords) {
    boolean nothing = byWords == null && (words.read(said) != null || !words.mayLean(said));
    if (!said.language().equals(LANGUAGE) || nothing) {
      return byWords;
    }
    List<EnglishSentence> heard = sentences.apply(said.text());
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
