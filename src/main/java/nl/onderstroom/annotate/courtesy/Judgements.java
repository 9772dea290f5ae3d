package nl.onderstroom.annotate.courtesy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * Hears tone where somebody judges. At work people name sick colleagues, clean halls and good
 * copies all day without a judgement; in a review the same words are one. So in talk between people
 * a word evaluates when it says so itself, as an expression or a very strong word does, or when its
 * clause does: "ik vind het lastig", "dat ging goed", "heel netjes"; never in a question, a wish or
 * a case that may come. A problem of the work is no tone anyhow, and stays what it is.
 */
public final class Judgements implements Annotator.Tones {
  private final ToneReader words;
  private final Courtesies courtesies;
  private final Map<String, JudgingWords> judging = new ConcurrentHashMap<>();

  public Judgements(ToneReader words) {
    this.words = words;
    this.courtesies = new Courtesies(words::read);
  }

  @Override
  public @Nullable Tone read(Said said) {
    return words.read(said);
  }

  @Override
  public List<@Nullable Tone> read(List<Said> meeting) {
    return Talk.amongVoices(meeting, courtesies.read(meeting), this::judged);
  }

  /**
   * What is only named, or said in words too weak to be claimed, hints at a sign: small beside any
   * tone, and 0 where there is nothing. A courtesy hints at nothing.
   */
  public double hint(Said said) {
    Tone named = words.read(said);
    if (named == null || named.value() == 0) {
      return words.hint(said);
    }
    Tone meant = courtesies.without(said, named);
    return meant == null ? 0 : limited(meant.value());
  }

  private static double limited(double value) {
    return Math.max(-ToneReader.MOST_HINT, Math.min(ToneReader.MOST_HINT, value));
  }

  private @Nullable Tone judged(Said said, Tone tone) {
    JudgingWords known = judging.computeIfAbsent(said.language(), JudgingWords::of);
    Judging here = new Judging(said, tone.hits(), known);
    List<Hit> hits = tone.hits().stream().map(here::sensed).toList();
    return hits.equals(tone.hits()) ? tone : Tone.find(hits);
  }
}
