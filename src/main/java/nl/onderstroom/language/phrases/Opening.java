package nl.onderstroom.language.phrases;

/**
 * What a phrase can begin with. At each word only phrases that may begin with it are woken, so one
 * that may begin with any word at all is only allowed at the start of something.
 */
enum Opening {
  /** A word of its own. */
  WORD,
  /** The start of something, whatever follows. */
  START,
  /** It needs no word at all, or only the start of something. */
  NOTHING,
  ANY_WORD;

  /** Whether a phrase that begins so is found without trying it everywhere. */
  boolean found() {
    return this == WORD || this == START;
  }

  static Opening of(Phrase phrase) {
    if (phrase instanceof Phrase.Row row) {
      return ofRow(row);
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

  private static Opening ofRow(Phrase.Row row) {
    boolean started = row.parts().get(0) instanceof Phrase.Place place && place.start();
    boolean gap = false;
    for (Phrase part : row.parts()) {
      Opening opening = of(part);
      if (opening == WORD || opening == START) {
        return started ? START : gap ? ANY_WORD : opening;
      }
      gap |= opening == ANY_WORD;
    }
    return gap ? ANY_WORD : NOTHING;
  }
}
