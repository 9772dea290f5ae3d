package nl.onderstroom.analysis;

import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Airtime;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.insight.MeetingHeader;

/** Takes the words out of a meeting and leaves who, when, and how much. */
final class Header {
  private Header() {}

  static MeetingHeader of(Conversation conversation) {
    Meeting meeting = conversation.meeting();
    Airtime airtime = conversation.airtime();
    long content = conversation.utterances().stream().filter(AnnotatedUtterance::content).count();
    return new MeetingHeader(
        meeting.id(),
        meeting.team(),
        meeting.title(),
        meeting.start(),
        conversation.annotated().language(),
        airtime == null ? null : airtime.lengthMs(),
        meeting.utterances().size(),
        (int) content,
        conversation.sufficiency(),
        conversation.attendanceKnown(),
        meeting.sources(),
        meeting.people(),
        conversation.present(),
        conversation.speakers(),
        conversation.silent(),
        meeting.unmatched());
  }
}
