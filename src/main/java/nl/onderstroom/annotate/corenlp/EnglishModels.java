package nl.onderstroom.annotate.corenlp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that {@code jobs/models english} fills: a parser, the tagger it asks, and what says of
 * a parsed sentence how it sounds. No part of a build; without them English is read by word lists.
 */
public record EnglishModels(Path folder) {
  private static final String PARSER = "englishSR.ser.gz";
  private static final String TAGGER = "english-left3words-distsim.tagger";
  private static final String SENTIMENT = "sentiment.ser.gz";

  public boolean complete() {
    return List.of(PARSER, TAGGER, SENTIMENT).stream()
        .allMatch(file -> Files.isReadable(folder.resolve(file)));
  }

  String parser() {
    return folder.resolve(PARSER).toString();
  }

  String tagger() {
    return folder.resolve(TAGGER).toString();
  }

  String sentiment() {
    return folder.resolve(SENTIMENT).toString();
  }
}
