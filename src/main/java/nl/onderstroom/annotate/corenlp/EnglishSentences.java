package nl.onderstroom.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.ejml.simple.SimpleMatrix;
import org.jspecify.annotations.Nullable;

/**
 * English sentences with how they sound to CoreNLP, by the shift-reduce parser. One a JVM for each
 * folder of models; they are loaded when the first sentence is read, which takes seconds and 700
 * MB.
 */
public final class EnglishSentences {
  /** Longer ones are lists and run-ons: slow, and of no one tone. */
  private static final int MOST_TOKENS = 60;

  private static final Map<EnglishModels, EnglishSentences> BY_MODELS = new ConcurrentHashMap<>();

  private final EnglishModels models;
  private @Nullable StanfordCoreNLP loaded;

  private EnglishSentences(EnglishModels models) {
    this.models = models;
  }

  /** Null when the models are not there. */
  public static @Nullable EnglishSentences find(EnglishModels models) {
    return models.complete() ? BY_MODELS.computeIfAbsent(models, EnglishSentences::new) : null;
  }

  /** In order of the text; what is too long to be of one tone is left out. */
  public List<EnglishSentence> read(String text) {
    Annotation annotation = new Annotation(text);
    pipeline().annotate(annotation);
    List<EnglishSentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      Tree tree = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
      if (tree != null && tokens(sentence) <= MOST_TOKENS) {
        sentences.add(sentence(sentence, RNNCoreAnnotations.getPredictions(tree)));
      }
    }
    return sentences;
  }

  private static int tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  private static EnglishSentence sentence(CoreMap sentence, SimpleMatrix predicted) {
    List<Double> distribution = new ArrayList<>();
    for (int i = 0; i < predicted.getNumElements(); i++) {
      distribution.add(predicted.get(i));
    }
    return new EnglishSentence(
        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
        distribution);
  }

  private synchronized StanfordCoreNLP pipeline() {
    StanfordCoreNLP pipeline = loaded;
    if (pipeline == null) {
      pipeline = new StanfordCoreNLP(properties());
      loaded = pipeline;
    }
    return pipeline;
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, pos, parse, sentiment");
    properties.setProperty("pos.model", models.tagger());
    properties.setProperty("parse.model", models.parser());
    // The sentiment model reads binary trees; typed dependencies, which nobody asks, cost a third.
    properties.setProperty("parse.binaryTrees", "true");
    properties.setProperty("parse.buildgraphs", "false");
    properties.setProperty("parse.maxlen", String.valueOf(MOST_TOKENS));
    properties.setProperty("sentiment.model", models.sentiment());
    return properties;
  }
}
