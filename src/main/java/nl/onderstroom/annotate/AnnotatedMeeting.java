package nl.onderstroom.annotate;

import java.util.List;
import nl.onderstroom.model.Meeting;

/**
 * A meeting with each utterance annotated, in the same order.
 *
 * @param language the tag of the language most of its words are in
 */
public record AnnotatedMeeting(
    Meeting meeting, String language, List<AnnotatedUtterance> utterances) {
  public AnnotatedMeeting {
    utterances = List.copyOf(utterances);
  }
}
