package nl.onderstroom.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.CueTagger;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.model.Utterance;

/** The acts of a meeting: by their cues, and by the turns around them. */
final class ActHearing {
  private final CueTagger cues = new CueTagger(ActInventory.of(Acts.ALL));
  private final TeamTalk talk = new TeamTalk(List.of(TalkRules.of("nl")));

  List<List<Act>> of(AnnotatedMeeting meeting) {
    List<Said> said = meeting.utterances().stream().map(ActHearing::said).toList();
    List<List<Act>> byCue = cues.tag(said);
    List<List<Act>> byTurns = talk.hear(said);
    List<List<Act>> acts = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      List<Act> both = new ArrayList<>(byCue.get(i));
      both.addAll(byTurns.get(i));
      acts.add(both);
    }
    return acts;
  }

  private static Said said(AnnotatedUtterance annotated) {
    Utterance utterance = annotated.utterance();
    return new Said(
        utterance.index(),
        utterance.speaker(),
        utterance.span(),
        utterance.text(),
        annotated.language(),
        List.of(),
        annotated.question(),
        annotated.backChannel());
  }
}
