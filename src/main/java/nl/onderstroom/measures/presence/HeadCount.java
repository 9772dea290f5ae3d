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
    if (who == Who.SILENT) {
      return List.of(silent(conversation));
    }
    int present = conversation.present().size();
    return List.of(Measure.of(id(), Subject.MEETING, count(conversation), present));
  }

  /** Counted, where it can be said of nobody by name; not where anyone may have spoken. */
  private Measure silent(Conversation conversation) {
    int present = conversation.present().size();
    int unheard = present - conversation.speakers().size();
    boolean named = conversation.silent().size() == unheard;
    if (!named && conversation.voices().size() > present) {
      return Measure.missing(id(), Subject.MEETING, "unidentified-speakers");
    }
    return Measure.of(id(), Subject.MEETING, unheard, present)
        .noted(named ? null : "unsure-who-spoke");
  }

  private int count(Conversation conversation) {
    return who == Who.PRESENT ? conversation.present().size() : conversation.speakers().size();
  }

  /** Who is counted; labels that are no person never are. */
  public enum Who {
    PRESENT,
    SPEAKERS,
    SILENT
  }
}
