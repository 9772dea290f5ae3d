package nl.onderstroom.measures;

import java.util.List;
import nl.onderstroom.model.insight.Measure;

/**
 * A number about one meeting, for the meeting as a whole or for each of its people.
 *
 * <p>Its card stands in {@code /cards/ID.json}. It survives every meeting: empty, of one turn,
 * without times; what cannot be said is a {@link Measure#missing} with a reason, never a zero.
 */
public interface MeetingMeasure {
  String id();

  List<Measure> of(Conversation conversation);
}
