package nl.onderstroom.language.phrases;

/** What a phrase can begin with. Only those that begin with a word of their own are found fast. */
enum Opening {
  WORD,
  /** It needs no word at all. */
  NOTHING,
  ANY_WORD;

  static Opening of(Phrase phrase) {
    if (phrase instanceof Phrase.Row row) {
      return row.parts().stream()
          .map(Opening::of)
          .filter(opening -> opening != NOTHING)
          .findFirst()
          .orElse(NOTHING);
    }
    if (phrase instanceof Phrase.OneOf oneOf) {
      return oneOf.choices().stream().map(Opening::of).max(Opening::compareTo).orElse(NOTHING);
    }
    if (phrase instanceof Phrase.Again again) {
      return of(again.part());
    }
    if (phrase instanceof Phrase.Perhaps perhaps) {
      return of(perhaps.part()) == ANY_WORD ? ANY_WORD : NOTHING;
    }
    if (phrase instanceof Phrase.Gap) {
      return ANY_WORD;
    }
    return phrase instanceof Phrase.Word ? WORD : NOTHING;
  }
}
