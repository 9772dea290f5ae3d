package nl.onderstroom.annotate.words;

/** What an utterance is made of, before anybody asks what it says. */
public enum UtteranceKind {
  /** Words that say something, be it little. */
  TALK,
  /** Only signs of listening: "ja", "hm-m". */
  BACK_CHANNEL,
  /** Only hesitation: "eh", "ehm". */
  FILLER,
  /** Laughter, as words or as noted by who wrote it down, with at most a sign of listening. */
  LAUGHTER
}
