package nl.onderstroom.measures.said;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.BlockBootstrap;
import org.jspecify.annotations.Nullable;

/** The part of what is said that agrees; mere signs of listening are kept apart. */
public final class Agreement implements MeetingMeasure {
  private static final long MINUTE_MS = 60_000;

  /** Where there are no times: about as many as fall in a minute. */
  private static final int UTTERANCES_A_BLOCK = 10;

  @Override
  public String id() {
    return "agreement";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    String objection = Ladder.objection(conversation);
    List<int[]> blocks = blocks(conversation);
    int said = blocks.stream().mapToInt(block -> block[1]).sum();
    if (objection != null || said == 0) {
      String why = objection == null ? "no-speech" : objection;
      return List.of(Measure.missing(id(), Subject.MEETING, why));
    }
    double value = (double) blocks.stream().mapToInt(block -> block[0]).sum() / said;
    Measure row = Measure.of(id(), Subject.MEETING, value, said).noted(Ladder.amount(conversation));
    BlockBootstrap.Range range = interval(conversation, blocks, value);
    return List.of(range == null ? row : row.between(range.low(), range.high()));
  }

  /** By minute from the first word: how many agree, of how many. */
  private static List<int[]> blocks(Conversation conversation) {
    long first = conversation.airtime() == null ? 0 : conversation.airtime().firstMs();
    Map<Long, int[]> blocks = new TreeMap<>();
    for (AnnotatedUtterance said : conversation.utterances()) {
      if (said.talk() && said.words() > 0) {
        Span span = conversation.timed() ? said.utterance().span() : null;
        long block =
            span == null
                ? said.utterance().index() / UTTERANCES_A_BLOCK
                : (span.startMs() - first) / MINUTE_MS;
        int[] counts = blocks.computeIfAbsent(block, any -> new int[2]);
        counts[0] += said.does("agree") ? 1 : 0;
        counts[1]++;
      }
    }
    return List.copyOf(blocks.values());
  }

  private static BlockBootstrap.@Nullable Range interval(
      Conversation conversation, List<int[]> blocks, double value) {
    if (blocks.size() < conversation.thresholds().whole("bootstrap.least-blocks")) {
      return null;
    }
    int resamples = conversation.thresholds().whole("bootstrap.resamples");
    long seed = conversation.meeting().id().hashCode();
    int[][] draws = BlockBootstrap.draws(blocks.size(), resamples, seed);
    double[] values = new double[resamples];
    for (int draw = 0; draw < resamples; draw++) {
      values[draw] = drawn(blocks, draws[draw]);
    }
    return BlockBootstrap.interval(value, values);
  }

  private static double drawn(List<int[]> blocks, int[] times) {
    double agree = 0;
    double said = 0;
    for (int block = 0; block < times.length; block++) {
      agree += times[block] * blocks.get(block)[0];
      said += times[block] * blocks.get(block)[1];
    }
    return agree / said;
  }
}
