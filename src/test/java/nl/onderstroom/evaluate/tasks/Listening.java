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
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.ToneReader;
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
  private final TeamTalk talk = new TeamTalk(List.of(TalkRules.of("nl"), TalkRules.of("en")));
  private final ToneReader tone = new ToneReader();
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
    List<Said> said = said(annotated);
    List<Double> leans = said.stream().map(tone::lean).toList();
    return new Heard(labelled, annotated, acts(said), tones(said), leans);
  }

  /** The same, for the time it takes. */
  void to(Meeting meeting) {
    List<Said> said = said(annotator.annotate(meeting));
    acts(said);
    tones(said);
  }

  private List<Said> said(AnnotatedMeeting meeting) {
    return meeting.utterances().stream().map(this::said).toList();
  }

  private List<Double> tones(List<Said> said) {
    List<Double> tones = new ArrayList<>();
    for (Said one : said) {
      Tone heard = tone.read(one);
      tones.add(heard == null ? 0.0 : heard.value());
    }
    return tones;
  }

  private List<List<Act>> acts(List<Said> said) {
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
