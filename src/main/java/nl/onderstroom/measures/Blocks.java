package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.QuestionKind;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a conversation into blocks of a minute: long enough that neighbouring blocks hardly depend
 * on each other, short enough that a half-hour meeting has thirty. Without times a block is a run
 * of as many words as are spoken in a minute.
 */
final class Blocks {
  static final long MINUTE_MS = 60_000;
  private static final int WORDS_A_MINUTE = 150;

  private final Conversation conversation;
  private final List<Tally> blocks = new ArrayList<>();
  private int wordsBefore;
  private @Nullable String lastContributor;

  private Blocks(Conversation conversation) {
    this.conversation = conversation;
  }

  static List<Tally> of(Conversation conversation) {
    Blocks blocks = new Blocks(conversation);
    conversation.utterances().forEach(blocks::add);
    return blocks.blocks;
  }

  private void add(AnnotatedUtterance annotated) {
    Span span = conversation.timed() ? annotated.utterance().span() : null;
    int voice = conversation.voice(annotated.utterance().speaker());
    Tally.SpeechCount count = count(annotated);
    int first = span == null ? wordsBefore / WORDS_A_MINUTE : (int) (span.startMs() / MINUTE_MS);
    if (span == null || span.lengthMs() == 0) {
      block(first).addSpeech(voice, 1, count);
    } else {
      addByTime(voice, span, count);
    }
    if (annotated.content()) {
      addFloorChange(first, Objects.requireNonNullElse(annotated.utterance().speaker(), ""));
    }
    wordsBefore += annotated.words();
  }

  private void addByTime(int voice, Span span, Tally.SpeechCount count) {
    long last = (span.endMs() - 1) / MINUTE_MS;
    for (long minute = span.startMs() / MINUTE_MS; minute <= last; minute++) {
      long overlap = span.overlapMs(minute * MINUTE_MS, (minute + 1) * MINUTE_MS);
      block((int) minute).addSpeech(voice, (double) overlap / span.lengthMs(), count);
    }
  }

  private void addFloorChange(int block, String contributor) {
    if (lastContributor != null && !lastContributor.equals(contributor)) {
      block(block).addFloorChange();
    }
    lastContributor = contributor;
  }

  private Tally block(int index) {
    IntStream.rangeClosed(blocks.size(), index)
        .forEach(missing -> blocks.add(new Tally(conversation.voices().size())));
    return blocks.get(index);
  }

  private static Tally.SpeechCount count(AnnotatedUtterance annotated) {
    Span span = annotated.utterance().span();
    return new Tally.SpeechCount(
        annotated.words(),
        span == null ? 0 : span.lengthMs(),
        annotated.content() ? 1 : 0,
        annotated.question() == QuestionKind.NONE ? 0 : 1,
        annotated.question() == QuestionKind.OPEN ? 1 : 0);
  }
}
