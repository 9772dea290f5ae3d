package nl.onderstroom.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.List;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;

/**
 * The CoreNLP pipeline of one language, first step ours. Every language ends in the same tokens,
 * and a step of CoreNLP can be put behind it.
 */
public final class Pipeline implements Tagger {
  private final AnnotationPipeline steps = new AnnotationPipeline();

  public Pipeline(Tagger words) {
    steps.addAnnotator(new WordsAnnotator(words));
  }

  @Override
  public List<Token> tag(String text) {
    Annotation annotation = new Annotation(text);
    steps.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(label -> label.get(WordsAnnotator.Read.class))
        .toList();
  }
}
