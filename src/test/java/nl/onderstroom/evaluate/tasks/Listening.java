package nl.onderstroom.evaluate.tasks;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.ActReader;
import nl.onderstroom.annotate.courtesy.Courtesies;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.evaluate.gold.LabelledMeeting;
import nl.onderstroom.language.acts.ActInventory;

/** All annotators, one behind the other, as a meeting goes through them. */
public final class Listening {
  private final ActReader cues = new ActReader(ActInventory.of(Acts.ALL));
  private final TeamTalk talk = new TeamTalk(List.of(TalkRules.of("nl"), TalkRules.of("en")));
  private final ToneReader tone = new ToneReader();
  private final Annotator annotator =
      new Annotator(Languages.ALL, this::acts, new Courtesies(tone::read));

  public Annotator annotator() {
    return annotator;
  }

  public Heard to(LabelledMeeting labelled) {
    return new Heard(labelled, annotator.annotate(labelled.meeting()), tone);
  }

  /** Only the acts and the tone, of what was tagged before. */
  void actsAndTone(List<Said> meeting) {
    acts(meeting);
    meeting.forEach(tone::read);
  }

  private List<List<Act>> acts(List<Said> meeting) {
    return talk.hear(meeting, cues.read(meeting));
  }

  static Said said(AnnotatedUtterance annotated) {
    return annotated.said();
  }
}
