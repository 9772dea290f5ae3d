package nl.onderstroom.annotate.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.annotate.tone.Cut.Piece;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tone of an utterance from its words, in time linear in its length. A lexicon is read
 * the first time that its language is heard.
 */
public final class ToneReader {
  private static final Set<String> LANGUAGES = Set.of("nl", "en");

  /** Who asks whether something is good does not say that it is. */
  private static final double ASKED = 0.5;

  /** What hints is small beside any tone. */
  public static final double MOST_HINT = 0.1;

  private static final double SHOUT = 0.1;
  private static final int MOST_SHOUTS = 3;

  private final Map<String, ToneLexicon> lexicons = new ConcurrentHashMap<>();

  /** Null when no word of it evaluates, or in a language of which we have no lexicon. */
  public @Nullable Tone read(Said said) {
    return LANGUAGES.contains(said.language()) ? Tone.find(hits(said)) : null;
  }

  /**
   * What words too weak to be claimed hint at, small beside any tone: on subtitles they are right
   * in two of three. 0 where there are none.
   */
  public double hint(Said said) {
    if (!LANGUAGES.contains(said.language())) {
      return 0;
    }
    return Math.max(-MOST_HINT, Math.min(MOST_HINT, weak(said) / ToneEntry.MOST_VALENCE));
  }

  /** Whether any word of it evaluates or leans: what has none is not worth a closer look. */
  public boolean mayLean(Said said) {
    return LANGUAGES.contains(said.language())
        && Matches.of(lexicon(said.language()), Cut.of(said)).stream()
            .map(Match::entry)
            .anyMatch(entry -> entry != null && entry.valence() != 0);
  }

  private List<Hit> hits(Said said) {
    List<Piece> pieces = Cut.of(said);
    List<Match> matches = Matches.of(lexicon(said.language()), pieces);
    Weights weights = new Weights(pieces, matches);
    double all = (said.question() == QuestionKind.NONE ? 1 : ASKED) * shout(pieces);
    List<Hit> hits = new ArrayList<>();
    for (Match match : matches) {
      ToneEntry entry = match.entry();
      if (entry != null && match.evaluates() && !weights.mereDegree(match)) {
        double value = all * weights.of(match) * entry.valence() / ToneEntry.MOST_VALENCE;
        hits.add(
            new Hit(
                entry.id(),
                pieces.get(match.first()).from(),
                pieces.get(match.end() - 1).to(),
                Math.max(-1, Math.min(1, value)),
                entry.target(),
                sense(entry, weights.reported(match))));
      }
    }
    return hits;
  }

  private static Tone.Sense sense(ToneEntry entry, boolean reported) {
    if (entry.part() == ToneEntry.Part.IRONY) {
      return Tone.Sense.IRONIC;
    }
    return reported ? Tone.Sense.REPORTED : Tone.Sense.PLAIN;
  }

  private static double shout(List<Piece> pieces) {
    int marks = 0;
    for (Piece piece : pieces) {
      marks += piece.form().equals("!") ? 1 : 0;
    }
    return 1 + SHOUT * Math.min(MOST_SHOUTS, marks);
  }

  private double weak(Said said) {
    double weak = 0;
    for (Match match : Matches.of(lexicon(said.language()), Cut.of(said))) {
      ToneEntry entry = match.entry();
      if (entry != null && entry.part() == ToneEntry.Part.LEAN) {
        weak += entry.valence();
      }
    }
    return weak;
  }

  private ToneLexicon lexicon(String language) {
    return lexicons.computeIfAbsent(language, ToneLexicon::of);
  }
}
