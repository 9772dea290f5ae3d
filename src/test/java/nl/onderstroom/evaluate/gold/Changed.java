package nl.onderstroom.evaluate.gold;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.language.Words;
import nl.onderstroom.model.Utterance;

/** Meetings made harder, with gold that follows from how they were made. */
public final class Changed {
  private Changed() {}

  /** Question marks become full stops, as some recognisers write; where they stood was asked. */
  public static List<LabelledMeeting> withoutQuestionMarks(List<LabelledMeeting> meetings) {
    return meetings.stream().map(Changed::withoutQuestionMarks).toList();
  }

  private static LabelledMeeting withoutQuestionMarks(LabelledMeeting labelled) {
    Marker marker = new Marker(labelled.meeting().id());
    for (Utterance utterance : labelled.meeting().utterances()) {
      String text = utterance.text();
      int place = marker.say(utterance.span(), utterance.speaker(), text.replace('?', '.'));
      if (text.indexOf('?') >= 0) {
        marker.mark("asked", Stretch.of(place));
      }
    }
    return marker.meeting();
  }

  /**
   * Meetings in which every other utterance comes from a meeting in English, so that the meeting
   * around it tells nothing about the language of an utterance. One of one or two words often has
   * none; it is not asked.
   */
  public static List<LabelledMeeting> interleaved(
      List<LabelledMeeting> dutch, List<LabelledMeeting> english) {
    Iterator<Utterance> others =
        english.stream()
            .flatMap(meeting -> meeting.meeting().utterances().stream())
            .filter(utterance -> !utterance.text().isBlank())
            .iterator();
    List<LabelledMeeting> mixed = new ArrayList<>();
    for (LabelledMeeting meeting : dutch) {
      Marker marker = new Marker(meeting.meeting().id());
      for (Utterance utterance : meeting.meeting().utterances()) {
        say(marker, "nl", utterance);
        say(marker, "en", others.next());
      }
      mixed.add(marker.meeting());
    }
    return mixed;
  }

  private static void say(Marker marker, String language, Utterance utterance) {
    int place = marker.say(null, utterance.speaker(), utterance.text());
    if (Words.count(utterance.text()) >= AnnotatedUtterance.CONTENT_WORDS) {
      marker.mark(language, Stretch.of(place));
    }
  }
}
