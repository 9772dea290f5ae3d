package nl.onderstroom.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;

/**
 * A tagger of ours as a step of a CoreNLP pipeline: tokens with lemma and class, for any step that
 * comes behind it.
 */
final class WordsAnnotator implements Annotator {
  /** Word, lemma, tag, two offsets and our token: room for those keeps a label small. */
  private static final int KEYS = 6;

  private final Tagger tagger;

  WordsAnnotator(Tagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public void annotate(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : tagger.tag(text)) {
      labels.add(label(text, token));
    }
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
  }

  private static CoreLabel label(String text, Token token) {
    CoreLabel label = new CoreLabel(KEYS);
    label.setWord(text.substring(token.from(), token.to()));
    label.setLemma(token.lemma());
    label.setTag(token.wordClass().name());
    label.setBeginPosition(token.from());
    label.setEndPosition(token.to());
    label.set(Read.class, token);
    return label;
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's own signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's own signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.TextAnnotation.class);
  }

  /** The token as we know it. */
  static final class Read implements CoreAnnotation<Token> {
    @Override
    public Class<Token> getType() {
      return Token.class;
    }
  }
}
