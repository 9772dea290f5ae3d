package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.language.LanguageFinder;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each utterance what we know of its words, step after step: its language, its tokens,
 * whether it asks; then, of the meeting as a whole, what is done and in what tone. A pure function
 * of the meeting.
 */
public final class Annotator {
  /** A transcript with fewer question marks an utterance than this does not write them. */
  private static final double LEAST_MARKS = 0.005;

  private final SpokenLanguage first;
  private final LanguageFinder languages;
  private final QuestionFinder questions;
  private final Laughter laughter;
  private final Kinds kinds;
  private final Acts acts;
  private final Tones tones;

  /** An annotator that leaves acts and tone to others. */
  public Annotator(List<SpokenLanguage> languages) {
    this(languages, meeting -> Collections.nCopies(meeting.size(), List.of()), said -> null);
  }

  public Annotator(List<SpokenLanguage> languages, Acts acts, Tones tones) {
    this.first = languages.get(0);
    this.languages = new LanguageFinder(languages);
    this.questions = new QuestionFinder(languages);
    this.laughter = new Laughter(languages);
    this.kinds = new Kinds(languages);
    this.acts = acts;
    this.tones = tones;
  }

  /**
   * Reads what its first meeting would wait for: the dictionary and lexicons of a language are read
   * at its first words. To be called on a thread of its own, while there is nothing to hear yet.
   */
  public void warmUp() {
    String words = String.join(" ", first.functionWords());
    List<Utterance> talk = List.of(new Utterance(0, null, null, words));
    List<String> none = List.of();
    annotate(new Meeting("", "", "", null, none, List.of(), talk, List.of(), List.of(), List.of()));
  }

  public AnnotatedMeeting annotate(Meeting meeting) {
    List<Utterance> utterances = meeting.utterances();
    List<Spoken> spoken = utterances.stream().map(one -> Spoken.of(one.text(), laughter)).toList();
    LanguageFinder.Told told = languages.tell(spoken.stream().map(Spoken::words).toList());
    List<UtteranceKind> alone = spoken.stream().map(kinds::of).toList();
    List<Said> talk = talk(utterances, alone, told.utterances());
    List<List<Act>> done = acts.read(talk);
    List<@Nullable Tone> heard = tones.read(talk);
    List<AnnotatedUtterance> annotated = new ArrayList<>();
    for (int i = 0; i < talk.size(); i++) {
      Said said = talk.get(i);
      annotated.add(
          new AnnotatedUtterance(
              utterances.get(i),
              said.language(),
              spoken.get(i).count(),
              said.question(),
              said.question() == QuestionKind.NONE ? alone.get(i) : UtteranceKind.TALK,
              said.tokens(),
              done.get(i),
              heard.get(i)));
    }
    return new AnnotatedMeeting(meeting, told.meeting(), annotated);
  }

  private List<Said> talk(
      List<Utterance> utterances, List<UtteranceKind> alone, List<String> languages) {
    QuestionFinder.Marks marks = marks(utterances);
    List<Said> talk = new ArrayList<>();
    for (Utterance utterance : utterances) {
      int place = talk.size();
      String language = languages.get(place);
      List<Token> tokens = tokens(utterance.text(), language);
      QuestionKind question =
          questions.find(
              Sentence.of(utterance.text()), language, marks, QuestionFinder.finiteVerbs(tokens));
      talk.add(
          new Said(
              place,
              utterance.speaker(),
              utterance.span(),
              utterance.text(),
              language,
              tokens,
              question,
              question == QuestionKind.NONE && alone.get(place) == UtteranceKind.BACK_CHANNEL));
    }
    return talk;
  }

  private static List<Token> tokens(String text, String language) {
    Tagger tagger = Taggers.find(language);
    return tagger == null ? List.of() : tagger.tag(text);
  }

  private static QuestionFinder.Marks marks(List<Utterance> utterances) {
    long marked =
        utterances.stream().filter(utterance -> utterance.text().indexOf('?') >= 0).count();
    return marked > 0 && marked >= LEAST_MARKS * utterances.size()
        ? QuestionFinder.Marks.WRITTEN
        : QuestionFinder.Marks.LEFT_OUT;
  }

  /** Reads of each utterance of a meeting what is done by saying it. */
  public interface Acts {
    List<List<Act>> read(List<Said> meeting);
  }

  /** Reads the tone of an utterance; null where no word of it evaluates. */
  public interface Tones {
    @Nullable Tone read(Said said);

    /** Of all utterances of a meeting, in order: there are readers that are quicker so. */
    default List<@Nullable Tone> read(List<Said> meeting) {
      List<@Nullable Tone> tones = new ArrayList<>();
      meeting.forEach(said -> tones.add(read(said)));
      return tones;
    }
  }
}
