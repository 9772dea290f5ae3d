package nl.onderstroom.patterns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.movement.Band;
import org.jspecify.annotations.Nullable;

/**
 * One voice that brings most of the words of the latest meeting: more than in this team's earlier
 * meetings, or, while there are few of those, far more than an equal share. Never whose voice.
 */
public final class EenStem implements Pattern {
  private static final String TOP_SHARE = "top-share-words-speakers";

  @Override
  public String id() {
    return "een-stem";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    if (history.meetings().isEmpty()) {
      return List.of();
    }
    int last = history.meetings().size() - 1;
    Share latest = Share.find(history.meetings().get(last));
    if (latest == null || latest.speakers() < history.thresholds().value("voice.least-speakers")) {
      return List.of();
    }
    double[] before = before(history.meetings().subList(0, last));
    Band band = Band.find(TOP_SHARE, before, history.thresholds());
    if (band == null) {
      return latest.isMost(history.thresholds()) ? List.of(inMeeting(latest)) : List.of();
    }
    return latest.value() > band.high()
        ? List.of(inSeries(latest, band, before.length))
        : List.of();
  }

  private Finding inMeeting(Share share) {
    return finding("meeting", Certainty.IN_THIS_MEETING, share, share.numbers());
  }

  private Finding inSeries(Share share, Band band, int earlier) {
    Map<String, Double> numbers = share.numbers();
    numbers.put("usual", band.middle());
    numbers.put("bandHigh", band.high());
    numbers.put("earlier", (double) earlier);
    return finding("series", Certainty.INDICATION, share, numbers);
  }

  private Finding finding(
      String variant, Certainty certainty, Share share, Map<String, Double> numbers) {
    return new Finding(
        id(),
        variant,
        certainty,
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        Finding.Sign.PLEK,
        numbers,
        Map.of("meeting", Names.of(share.meeting().header())),
        share.evidence(),
        Strength.of(certainty, share.value()));
  }

  private static double[] before(List<MeetingAnalysis> meetings) {
    return meetings.stream()
        .map(Share::find)
        .filter(Objects::nonNull)
        .mapToDouble(Share::value)
        .toArray();
  }

  /** What the voice with most words brings to a meeting, with its 95 % interval. */
  private record Share(MeetingAnalysis meeting, double value, double low, double high) {
    /** Null where there is too little to say it, or to say how sure it is. */
    static @Nullable Share find(MeetingAnalysis meeting) {
      Measure row = meeting.find(TOP_SHARE, Subject.MEETING);
      return row == null
              || "diarisation-unreliable".equals(row.note())
              || meeting.header().sufficiency() != Sufficiency.VALID
              || row.value() == null
              || row.low() == null
              || row.high() == null
          ? null
          : new Share(meeting, row.value(), row.low(), row.high());
    }

    int speakers() {
      return meeting.header().speakers().size();
    }

    boolean isMost(Thresholds thresholds) {
      return value >= thresholds.value("voice.share")
          && value >= thresholds.value("voice.times-equal") / speakers();
    }

    Map<String, Double> numbers() {
      Map<String, Double> numbers = new TreeMap<>();
      numbers.put("share", value);
      numbers.put("low", low);
      numbers.put("high", high);
      numbers.put("speakers", (double) speakers());
      numbers.put("equal", 1.0 / speakers());
      return numbers;
    }

    List<Evidence> evidence() {
      return meeting.moments().stream()
          .filter(moment -> moment.kind().equals("longest-turn"))
          .map(moment -> new Evidence(moment.meeting(), moment.utterance()))
          .toList();
    }
  }
}
