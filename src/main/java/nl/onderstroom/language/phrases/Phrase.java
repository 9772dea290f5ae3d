package nl.onderstroom.language.phrases;

import java.util.List;

/** What a phrase is made of. */
public sealed interface Phrase {
  /** A word in its canonical form. */
  record Word(Kind kind, String text) implements Phrase {}

  /** How a word of an utterance is compared with that of a phrase. */
  enum Kind {
    FORM,
    /** "verander*". */
    BEGINNING,
    /** "*traject". */
    ENDING,
    /** "~beslissen": any form of it, where the words were tagged. */
    LEMMA,
    /** ":name", ":noun": any word of that class, where the words were tagged. */
    CLASS,
    /** A number in digits. */
    DIGITS
  }

  /** One after another. */
  record Row(List<Phrase> parts) implements Phrase {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /** One of these. */
  record OneOf(List<Phrase> choices) implements Phrase {
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /** There or not. */
  record Perhaps(Phrase part) implements Phrase {}

  /** Once or more. */
  record Again(Phrase part) implements Phrase {}

  /** Any words of the same sentence; where commas are heard, none of those. */
  record Gap(int least, int most) implements Phrase {}

  /** What stands around the words. */
  enum Place implements Phrase {
    /** The start of the utterance, after at most two fillers. */
    UTTERANCE,
    /** The start of a sentence, after any fillers and after a name that is called. */
    SENTENCE,
    /** The start of a sentence, or of what follows a comma or a word that joins clauses. */
    CLAUSE,
    /** A pause follows: a mark or the end. */
    PAUSE,
    /** Nothing more follows in the sentence. */
    END,
    /** The sentence asks. */
    ASKED;

    /** Whether it says where a phrase begins, rather than what follows a word. */
    boolean start() {
      return this == UTTERANCE || this == SENTENCE || this == CLAUSE;
    }
  }
}
