package nl.onderstroom.annotate.words;

import java.util.List;

/** Cuts a text into words and tells of each its lemma and class. One a language. */
public interface Tagger {
  /** In order of the text; every character that is not space belongs to exactly one token. */
  List<Token> tag(String text);
}
