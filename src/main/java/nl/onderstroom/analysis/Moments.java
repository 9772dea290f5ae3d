package nl.onderstroom.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Turn;
import nl.onderstroom.model.Utterance;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Place;

/** The evidence of a meeting: the few utterances that a reader may want to look up. */
final class Moments {
  private final Conversation conversation;
  private final List<Moment> moments = new ArrayList<>();

  private Moments(Conversation conversation) {
    this.conversation = conversation;
  }

  /** In order of the meeting; at one utterance in order of kind. */
  static List<Moment> of(Conversation conversation, List<Place> places) {
    Moments moments = new Moments(conversation);
    places.forEach(moments::addPlace);
    moments.addLongestTurn();
    moments.addLongestSilence();
    moments.addOpenQuestions();
    moments.addFirstWords();
    SpokenMoments.of(conversation)
        .forEach((kind, said) -> said.forEach(one -> moments.add(one, kind)));
    return moments.moments.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Moment::utterance).thenComparing(Moment::kind))
        .toList();
  }

  private void addPlace(Place place) {
    String kind = place.level() == Place.Level.BELOW ? "plek" : "parel";
    int most = conversation.thresholds().whole("moment.place-utterances");
    conversation.utterances().subList(place.firstUtterance(), place.lastUtterance() + 1).stream()
        .limit(most)
        .forEach(said -> add(said.utterance(), kind));
    add(utterance(place.lastUtterance()), kind);
  }

  private void addLongestTurn() {
    conversation.turns().stream()
        .max(
            Comparator.comparingInt(Turn::words)
                .thenComparing(Comparator.comparingInt(Turn::from).reversed()))
        .ifPresent(turn -> add(fullest(turn), "longest-turn"));
  }

  /** A turn often opens with a "ja"; what it was about stands where most is said. */
  private Utterance fullest(Turn turn) {
    return conversation.utterances().subList(turn.from(), turn.to() + 1).stream()
        .reduce((most, next) -> next.words() > most.words() ? next : most)
        .orElseThrow()
        .utterance();
  }

  /** From the last that anybody was heard to the next word, so that overlap is no silence. */
  private void addLongestSilence() {
    long longest = conversation.thresholds().whole("moment.silence-seconds") * 1000L;
    long heardUntil = Long.MAX_VALUE;
    Utterance after = null;
    for (AnnotatedUtterance said : conversation.utterances()) {
      Span span = said.utterance().span();
      if (span == null) {
        return;
      }
      if (span.startMs() - heardUntil > longest) {
        longest = span.startMs() - heardUntil;
        after = said.utterance();
      }
      heardUntil = heardUntil == Long.MAX_VALUE ? span.endMs() : Math.max(heardUntil, span.endMs());
    }
    if (after != null) {
      add(after, "longest-silence");
    }
  }

  /** Spread over the meeting, so that not all of them come from its opening round. */
  private void addOpenQuestions() {
    List<AnnotatedUtterance> open =
        conversation.utterances().stream()
            .filter(said -> said.question() == QuestionKind.OPEN && said.content())
            .toList();
    int count = Math.min(open.size(), conversation.thresholds().whole("moment.open-questions"));
    for (int i = 0; i < count; i++) {
      add(open.get(i * open.size() / count).utterance(), "open-question");
    }
  }

  private void addFirstWords() {
    Set<String> heard = new HashSet<>();
    for (AnnotatedUtterance said : conversation.utterances()) {
      String speaker = Objects.requireNonNullElse(said.utterance().speaker(), "");
      if (conversation.speakers().contains(speaker) && heard.add(speaker)) {
        add(said.utterance(), "first-word");
      }
    }
  }

  private Utterance utterance(int index) {
    return conversation.utterances().get(index).utterance();
  }

  private void add(Utterance said, String kind) {
    Span span = said.span();
    moments.add(
        new Moment(
            conversation.meeting().id(),
            said.index(),
            span == null ? null : span.startMs(),
            said.speaker(),
            kind,
            Quote.of(said.text())));
  }
}
