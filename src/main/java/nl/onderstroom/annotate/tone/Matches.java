package nl.onderstroom.annotate.tone;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.tone.Cut.Piece;
import nl.onderstroom.language.forms.Phrases;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a lexicon in an utterance, the longest first, none over another. */
final class Matches {
  private static final String SENTENCE_START = "^";

  /** How far the verb of an expression may stand from it: further it is another clause's. */
  private static final int VERB_REACH = 8;

  /** Shorter words are no compounds worth the guess. */
  private static final int LEAST_COMPOUND = 8;

  private static final int LEAST_PART = 4;
  private static final int LEAST_NOUN = 6;
  private static final double COMPOUND_SHARE = 0.8;

  private final ToneLexicon lexicon;
  private final List<Piece> pieces;
  private final boolean[] verbTaken;

  private Matches(ToneLexicon lexicon, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.pieces = pieces;
    this.verbTaken = new boolean[pieces.size()];
  }

  static List<Match> of(ToneLexicon lexicon, List<Piece> pieces) {
    return new Matches(lexicon, pieces).find();
  }

  private List<Match> find() {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Match match = longest(at);
      match = match == null ? compound(at) : match;
      if (match != null) {
        found.add(match);
      }
      at = match == null ? at + 1 : match.end();
    }
    found.removeIf(match -> match.end() == match.first() + 1 && verbTaken[match.first()]);
    return found;
  }

  private @Nullable Match longest(int from) {
    boolean starts = from == 0 || pieces.get(from - 1).endsSentence();
    Phrases.Node<Meaning> start = starts ? lexicon.start().find(SENTENCE_START) : null;
    Match atStart = start == null ? null : longest(from, start);
    return atStart == null ? longest(from, lexicon.start()) : atStart;
  }

  private @Nullable Match longest(int from, Phrases.Node<Meaning> start) {
    Match longest = null;
    Phrases.Node<Meaning> node = step(start, pieces.get(from));
    int at = from;
    while (node != null) {
      at++;
      Meaning meaning = node.findValue();
      Match match = meaning == null ? null : match(from, at, meaning);
      longest = match == null ? longest : match;
      node = at < pieces.size() ? step(node, pieces.get(at)) : null;
    }
    return longest;
  }

  private Phrases.@Nullable Node<Meaning> step(Phrases.Node<Meaning> node, Piece piece) {
    Phrases.Node<Meaning> next = node.find(lexicon.spelled(piece.form()));
    if (next == null && piece.word()) {
      next = stretched(node, piece);
    }
    String lemma = piece.lemma();
    return next == null && lemma != null ? node.find(lemma) : next;
  }

  private static Phrases.@Nullable Node<Meaning> stretched(
      Phrases.Node<Meaning> node, Piece piece) {
    String shortened = piece.shortened();
    if (shortened.length() == piece.form().length()) {
      return null;
    }
    Phrases.Node<Meaning> next = node.find(shortened);
    return next == null ? node.find(piece.plain()) : next;
  }

  private @Nullable Match match(int from, int end, Meaning meaning) {
    ToneEntry entry = meaning.wantsVerb() ? withVerb(from, end, meaning) : null;
    entry = entry == null ? meaning.findEntry() : entry;
    return entry == null && meaning.findShifter() == null
        ? null
        : new Match(from, end, entry, meaning.findShifter(), 1);
  }

  /** The half of a verb stands after it; the verb of an expression on either side. */
  private @Nullable ToneEntry withVerb(int from, int end, Meaning meaning) {
    for (int step = 1; step <= VERB_REACH; step++) {
      ToneEntry before = verbAt(from - step, meaning);
      if (before != null && !(before.apart() && preposition(end))) {
        return take(from - step, before);
      }
      ToneEntry after = verbAt(end + step - 1, meaning);
      if (after != null && !after.apart()) {
        return take(end + step - 1, after);
      }
    }
    return null;
  }

  private ToneEntry take(int verb, ToneEntry entry) {
    verbTaken[verb] = true;
    return entry;
  }

  /** "na te streven", "op mijn manier": what comes next shows that it is no half of a verb. */
  private boolean preposition(int next) {
    Meaning meaning =
        next < pieces.size() ? lexicon.find(lexicon.spelled(pieces.get(next).form())) : null;
    Shifter shifter = meaning == null ? null : meaning.findShifter();
    return shifter != null
        && (shifter.kind() == Shifter.Kind.DETERMINER || shifter.kind() == Shifter.Kind.TOO);
  }

  private @Nullable ToneEntry verbAt(int at, Meaning meaning) {
    if (at < 0 || at >= pieces.size()) {
      return null;
    }
    for (String verb : lexicon.verbs(lexicon.spelled(pieces.get(at).form()))) {
      ToneEntry entry = meaning.findWith(verb);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** "teamfeest", "superleuk": a known word at the end of a longer one. */
  private @Nullable Match compound(int at) {
    Piece piece = pieces.get(at);
    String form = piece.form();
    if (!piece.word() || form.length() < LEAST_COMPOUND || form.length() > Cut.LONGEST_WORD) {
      return null;
    }
    for (int cut = LEAST_PART - 1; cut <= form.length() - LEAST_PART; cut++) {
      Meaning meaning = lexicon.find(form.substring(cut));
      ToneEntry entry = meaning == null ? null : meaning.findEntry();
      if (entry != null && joins(form.substring(0, cut), entry)) {
        return new Match(at, at + 1, entry, null, COMPOUND_SHARE);
      }
    }
    return null;
  }

  /**
   * Long nouns join with anything before them, adjectives with what strengthens them. Short ones
   * end too many words by chance: "schr-ijver", "dage-lijks".
   */
  private boolean joins(String start, ToneEntry entry) {
    return switch (entry.part()) {
      case NOUN -> entry.expression().length() >= LEAST_NOUN && lexicon.joins(entry.expression());
      case ADJ -> lexicon.strengthens(start);
      default -> false;
    };
  }
}
