package nl.onderstroom.measures.presence;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.Tally;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** The part of all words of which it is not known who said them. */
public record UntiedShare(Untied untied) implements MeetingMeasure {
  @Override
  public String id() {
    return untied.name().toLowerCase(Locale.ROOT) + "-share";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    Tally whole = conversation.whole();
    if (whole.words() == 0) {
      return List.of(Measure.missing(id(), Subject.MEETING, "no-speech"));
    }
    double words =
        IntStream.range(conversation.present().size(), whole.voices())
            .filter(voice -> counts(conversation.voices().get(voice)))
            .mapToDouble(whole::words)
            .sum();
    int n = conversation.utterances().size();
    return List.of(Measure.of(id(), Subject.MEETING, words / whole.words(), n));
  }

  private boolean counts(String label) {
    return untied == Untied.UNIDENTIFIED || label.isEmpty();
  }

  /** What keeps words from being tied to a person. */
  public enum Untied {
    /** No label at all. */
    UNLABELLED,
    /** No label, or one that is no person ("Spreker 1", a meeting room). */
    UNIDENTIFIED
  }
}
