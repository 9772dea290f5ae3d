package nl.onderstroom.annotate.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.statistics.BlockBootstrap;
import nl.onderstroom.statistics.BlockRatio;
import org.jspecify.annotations.Nullable;

/**
 * The balance of tone in a meeting, (P - N) / (P + N + 10): of each utterance at most one positive
 * and one negative hit, of one speaker no more than a fixed share of all. Work problems named,
 * irony and what others were said to have said do not count.
 *
 * @param value -1 to 1; null where too little or too much evaluates, and {@code missing} says which
 * @param interval null with too few blocks
 * @param hits counted before the share of a speaker was limited
 * @param coverage share of the contributions that hold a hit
 * @param missing a key under {@code note.} in the texts
 */
public record MeetingTone(
    @Nullable Double value,
    BlockBootstrap.@Nullable Range interval,
    int hits,
    double coverage,
    @Nullable String missing) {
  private static final long MINUTE_MS = 60_000;

  /** Where there are no times: about as many utterances as fall in a minute. */
  private static final int UTTERANCES_A_BLOCK = 10;

  private static final double PERCENT = 100;
  private static final int CAP_ROUNDS = 50;

  /** Of utterances in order; the seed makes the draws those of this meeting. */
  public static MeetingTone of(List<Toned> utterances, Thresholds thresholds, long seed) {
    List<Counted> counted = new ArrayList<>();
    long first = firstMs(utterances);
    for (int i = 0; i < utterances.size(); i++) {
      counted.add(count(utterances.get(i), i, first, thresholds.value("tone.least")));
    }
    int hits = counted.stream().mapToInt(Counted::hits).sum();
    long contributions = utterances.stream().filter(u -> !u.said().backChannel()).count();
    long covered = counted.stream().filter(one -> one.hits() > 0).count();
    double coverage = contributions == 0 ? 0 : (double) covered / contributions;
    String missing = missing(hits, PERCENT * coverage, thresholds);
    if (missing != null) {
      return new MeetingTone(null, null, hits, coverage, missing);
    }
    BlockRatio balance = balance(counted, thresholds);
    BlockBootstrap.Range interval =
        balance.interval(
            thresholds.whole("bootstrap.least-blocks"),
            thresholds.whole("bootstrap.resamples"),
            seed);
    return new MeetingTone(balance.value(), interval, hits, coverage, null);
  }

  /** The hits by block, each weighed by the share its speaker may have. */
  private static BlockRatio balance(List<Counted> counted, Thresholds thresholds) {
    double smoothing = thresholds.value("tone.smoothing");
    BlockRatio balance = new BlockRatio((p, n) -> (p - n) / (p + n + smoothing));
    Map<String, Double> weights = weights(counted, thresholds.value("tone.speaker-cap"));
    for (Counted one : counted) {
      double weight = weights.getOrDefault(one.speaker(), 0.0);
      balance.add(one.block(), weight * one.positive(), weight * one.negative());
    }
    return balance;
  }

  /** With fewer speakers than the cap allows for, all have the same share. */
  private static Map<String, Double> weights(List<Counted> counted, double percent) {
    Map<String, Double> hits = new TreeMap<>();
    counted.stream()
        .filter(one -> one.hits() > 0)
        .forEach(one -> hits.merge(one.speaker(), (double) one.hits(), Double::sum));
    double cap = Math.max(percent / PERCENT, 1.0 / Math.max(1, hits.size()));
    double most = hits.values().stream().mapToDouble(Double::doubleValue).sum();
    for (int round = 0; round < CAP_ROUNDS; round++) {
      double limit = cap * most;
      most = hits.values().stream().mapToDouble(n -> Math.min(n, limit)).sum();
    }
    double limit = cap * most;
    Map<String, Double> weights = new TreeMap<>();
    hits.forEach((speaker, n) -> weights.put(speaker, Math.min(1, limit / n)));
    return weights;
  }

  private static @Nullable String missing(int hits, double percent, Thresholds thresholds) {
    if (hits < thresholds.whole("tone.least-hits")) {
      return "tone-few-hits";
    }
    if (percent < thresholds.value("tone.least-coverage")) {
      return "tone-thin";
    }
    return percent > thresholds.value("tone.most-coverage") ? "tone-dense" : null;
  }

  /** Minutes count from the first word: a late start of the recording is no matter. */
  private static long firstMs(List<Toned> utterances) {
    return utterances.stream()
        .map(toned -> toned.said().span())
        .filter(Objects::nonNull)
        .mapToLong(Span::startMs)
        .min()
        .orElse(0);
  }

  private static Counted count(Toned toned, int index, long first, double least) {
    int positive = 0;
    int negative = 0;
    Said said = toned.said();
    for (Hit hit : heard(toned)) {
      boolean counts = hit.sense() == Sense.PLAIN && hit.target() != Target.PROBLEM;
      positive = counts && hit.value() >= least ? 1 : positive;
      negative = counts && hit.value() <= -least ? 1 : negative;
    }
    Span span = said.span();
    long block = span == null ? index / UTTERANCES_A_BLOCK : (span.startMs() - first) / MINUTE_MS;
    String speaker = Objects.requireNonNullElse(said.speaker(), "");
    return new Counted(speaker, block, positive, negative);
  }

  /** Who lets hear that they listen ("right", "okay") does not evaluate. */
  private static List<Hit> heard(Toned toned) {
    return toned.tone() == null || toned.said().backChannel() ? List.of() : toned.tone().hits();
  }

  /** An utterance with its tone. */
  public record Toned(Said said, @Nullable Tone tone) {}

  private record Counted(String speaker, long block, int positive, int negative) {
    int hits() {
      return positive + negative;
    }
  }
}
