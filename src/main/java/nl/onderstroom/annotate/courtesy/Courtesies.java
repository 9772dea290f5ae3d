package nl.onderstroom.annotate.courtesy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.courtesy.CourtesyWords.Found;
import nl.onderstroom.annotate.courtesy.CourtesyWords.Use;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.words.Piece;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Hears tone without what people say out of courtesy or to close a point: "goedemorgen", "prima,
 * dan gaan we door", "dank je, Hennie". A courtesy is owed to somebody: in a text of one voice,
 * such as a review, the same words evaluate.
 */
public final class Courtesies implements Annotator.Tones {
  private static final Set<String> LANGUAGES = Set.of("en", "nl");

  private final Annotator.Tones tones;
  private final Map<String, CourtesyWords> words = new ConcurrentHashMap<>();

  public Courtesies(Annotator.Tones tones) {
    this.tones = tones;
  }

  @Override
  public @Nullable Tone read(Said said) {
    return tones.read(said);
  }

  @Override
  public List<@Nullable Tone> read(List<Said> meeting) {
    return Talk.amongVoices(meeting, tones.read(meeting), this::without);
  }

  /** The tone without courtesies; null where nothing else is left of it. */
  @Nullable Tone without(Said said, Tone tone) {
    BitSet courteous = LANGUAGES.contains(said.language()) ? courteous(said) : new BitSet();
    List<Hit> hits = tone.hits().stream().map(hit -> sensed(hit, courteous)).toList();
    return hits.equals(tone.hits()) ? tone : Tone.find(hits);
  }

  private static Hit sensed(Hit hit, BitSet courteous) {
    boolean all = courteous.nextClearBit(hit.from()) >= hit.to();
    return all && hit.sense() == Sense.PLAIN ? hit.as(Sense.COURTESY) : hit;
  }

  /** The characters that are. */
  private BitSet courteous(Said said) {
    Set<Integer> names =
        said.tokens().stream()
            .filter(token -> token.wordClass() == WordClass.NAME)
            .map(Token::from)
            .collect(Collectors.toSet());
    CourtesyWords known = words.computeIfAbsent(said.language(), CourtesyWords::of);
    BitSet courteous = new BitSet();
    Clauses.of(said.text()).all().forEach(one -> mark(courteous, one.pieces(), known, names));
    return courteous;
  }

  private static void mark(
      BitSet courteous, List<Piece> clause, CourtesyWords words, Set<Integer> names) {
    boolean nothingElse = true;
    for (int at = 0; at < clause.size(); ) {
      Found found = words.find(clause, at);
      int end = found == null ? at + 1 : found.end();
      if (found != null && found.use() == Use.ALWAYS) {
        courteous.set(clause.get(at).from(), clause.get(end - 1).to());
      }
      nothingElse &=
          found == null ? names.contains(clause.get(at).from()) : found.use() != Use.NEVER;
      at = end;
    }
    if (nothingElse) {
      courteous.set(clause.get(0).from(), clause.get(clause.size() - 1).to());
    }
  }
}
