package nl.onderstroom.evaluate.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.acts.CueTagger;
import nl.onderstroom.annotate.dutch.DutchTagger;
import nl.onderstroom.annotate.talk.TalkRules;
import nl.onderstroom.annotate.talk.TeamTalk;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.catalogue.Acts;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.evaluate.gold.LabelledMeeting;
import nl.onderstroom.language.acts.ActInventory;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/** All annotators, one behind the other, as a meeting goes through them. */
public final class Listening {
  private final Annotator annotator = new Annotator(Languages.ALL);
  private final CueTagger cues = new CueTagger(ActInventory.of(Acts.ALL));
  private final TeamTalk talk = new TeamTalk(List.of(TalkRules.of("nl")));
  private final Map<String, Tagger> taggers;

  private Listening(Map<String, Tagger> taggers) {
    this.taggers = taggers;
  }

  /** What words are known by. */
  public enum Kind {
    /** Their lemma and class. */
    WITH_TAGGING,
    /** Only how they are written. */
    WITHOUT_TAGGING;

    public Listening listening() {
      return new Listening(this == WITH_TAGGING ? Map.of("nl", new DutchTagger()) : Map.of());
    }
  }

  public Heard to(LabelledMeeting labelled) {
    AnnotatedMeeting annotated = annotator.annotate(labelled.meeting());
    return new Heard(labelled, annotated, acts(annotated));
  }

  /** The same, for the time it takes. */
  void to(Meeting meeting) {
    acts(annotator.annotate(meeting));
  }

  private List<List<Act>> acts(AnnotatedMeeting meeting) {
    List<Said> said = meeting.utterances().stream().map(this::said).toList();
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

  private Said said(AnnotatedUtterance annotated) {
    Utterance utterance = annotated.utterance();
    Tagger tagger = taggers.get(annotated.language());
    return new Said(
        utterance.index(),
        utterance.speaker(),
        utterance.span(),
        utterance.text(),
        annotated.language(),
        tagger == null ? List.of() : tagger.tag(utterance.text()),
        annotated.question(),
        annotated.backChannel());
  }
}
