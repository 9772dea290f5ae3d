package nl.onderstroom.measures.presence;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How many people were there, spoke, or were there and did not speak. */
public record HeadCount(Who who) implements MeetingMeasure {
  @Override
  public String id() {
    return who.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    if (who != Who.SPEAKERS && !conversation.attendanceKnown()) {
      return List.of(Measure.missing(id(), Subject.MEETING, "no-attendance"));
    }
    int present = conversation.present().size();
    return List.of(Measure.of(id(), Subject.MEETING, count(conversation), present));
  }

  private int count(Conversation conversation) {
    int present = conversation.present().size();
    int speakers = conversation.speakers().size();
    return switch (who) {
      case PRESENT -> present;
      case SPEAKERS -> speakers;
      case SILENT -> present - speakers;
    };
  }

  /** Who is counted; labels that are no person never are. */
  public enum Who {
    PRESENT,
    SPEAKERS,
    SILENT
  }
}
