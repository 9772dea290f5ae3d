package nl.onderstroom.analysis;

import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.said.Counts;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.WindowValue;
import nl.onderstroom.movement.Places;
import nl.onderstroom.movement.Windows;

/** What can be said of one meeting: a pure function of the meeting and the thresholds. */
public final class MeetingAnalyst {
  private final Annotator annotator;
  private final List<MeetingMeasure> measures;
  private final Thresholds thresholds;

  public MeetingAnalyst(Annotator annotator, List<MeetingMeasure> measures, Thresholds thresholds) {
    this.annotator = annotator;
    this.measures = List.copyOf(measures);
    this.thresholds = thresholds;
  }

  public MeetingAnalysis analyse(Meeting meeting) {
    Conversation conversation = new Conversation(annotator.annotate(meeting), thresholds);
    List<Measure> rows =
        measures.stream().flatMap(measure -> measure.of(conversation).stream()).toList();
    List<WindowValue> windows = Windows.of(conversation);
    List<Place> places = Places.of(conversation);
    return new MeetingAnalysis(
        Header.of(conversation),
        rows,
        windows,
        places,
        Moments.of(conversation, places),
        Counts.of(conversation));
  }
}
