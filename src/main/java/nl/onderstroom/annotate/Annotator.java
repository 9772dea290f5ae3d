package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.language.LanguageFinder;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.Words;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/** Adds to each utterance what we know of its words. A pure function of the meeting. */
public final class Annotator {
  private static final int LONGEST_BACK_CHANNEL = 3;

  /** A transcript with fewer question marks an utterance than this does not write them. */
  private static final double LEAST_MARKS = 0.005;

  private final LanguageFinder languages;
  private final QuestionFinder questions;
  private final Set<String> backChannels = new HashSet<>();

  public Annotator(List<SpokenLanguage> languages) {
    this.languages = new LanguageFinder(languages);
    this.questions = new QuestionFinder(languages);
    languages.forEach(language -> backChannels.addAll(language.backChannels()));
  }

  public AnnotatedMeeting annotate(Meeting meeting) {
    List<List<String>> words =
        meeting.utterances().stream().map(utterance -> Words.of(utterance.text())).toList();
    LanguageFinder.Told told = languages.tell(words);
    QuestionFinder.Marks marks = marks(meeting.utterances());
    List<AnnotatedUtterance> annotated = new ArrayList<>();
    for (Utterance utterance : meeting.utterances()) {
      int place = annotated.size();
      String language = told.utterances().get(place);
      annotated.add(annotate(utterance, words.get(place), language, marks));
    }
    return new AnnotatedMeeting(meeting, told.meeting(), annotated);
  }

  private AnnotatedUtterance annotate(
      Utterance utterance, List<String> words, String language, QuestionFinder.Marks marks) {
    QuestionKind question = questions.find(Sentence.of(utterance.text()), language, marks);
    return new AnnotatedUtterance(
        utterance,
        language,
        Words.count(utterance.text()),
        question,
        question == QuestionKind.NONE && backChannel(words));
  }

  private boolean backChannel(List<String> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST_BACK_CHANNEL
        && backChannels.containsAll(words);
  }

  private static QuestionFinder.Marks marks(List<Utterance> utterances) {
    long marked =
        utterances.stream().filter(utterance -> utterance.text().indexOf('?') >= 0).count();
    return marked > 0 && marked >= LEAST_MARKS * utterances.size()
        ? QuestionFinder.Marks.WRITTEN
        : QuestionFinder.Marks.LEFT_OUT;
  }
}
