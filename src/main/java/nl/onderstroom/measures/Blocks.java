package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.QuestionKind;
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

  /** A week. One stray time of years must not fill the memory; later minutes share the last one. */
  private static final int MOST = 10_080;

  private final Conversation conversation;
  private final long fromMs;
  private final Tally silence;
  private final List<Tally> blocks = new ArrayList<>();
  private long wordsBefore;
  private @Nullable String lastContributor;

  private Blocks(Conversation conversation, long fromMs) {
    this.conversation = conversation;
    this.fromMs = fromMs;
    this.silence = new Tally(conversation.voices().size());
  }

  /** The first minute starts at {@code fromMs}, at or before the first word. */
  static List<Tally> of(Conversation conversation, long fromMs) {
    Blocks blocks = new Blocks(conversation, fromMs);
    conversation.utterances().forEach(blocks::add);
    return blocks.blocks;
  }

  /** Everything in one tally, in whole counts. */
  static Tally whole(Conversation conversation, List<Tally> blocks) {
    Tally whole = new Tally(conversation.voices().size());
    conversation
        .utterances()
        .forEach(
            u ->
                whole.addSpeech(
                    conversation.voice(u.utterance().speaker()), 1, count(conversation, u)));
    whole.addFloorChanges(blocks.stream().mapToDouble(Tally::floorChanges).sum());
    return whole;
  }

  private void add(AnnotatedUtterance annotated) {
    Span span = conversation.timed() ? annotated.utterance().span() : null;
    int voice = conversation.voice(annotated.utterance().speaker());
    Tally.SpeechCount count = count(conversation, annotated);
    int first = span == null ? index(wordsBefore / WORDS_A_MINUTE) : minute(span.startMs());
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
    int last = minute(span.endMs() - 1);
    for (int minute = minute(span.startMs()); minute <= last; minute++) {
      long starts = fromMs + minute * MINUTE_MS;
      long ends = minute == MOST - 1 ? Long.MAX_VALUE : starts + MINUTE_MS;
      block(minute)
          .addSpeech(voice, (double) span.overlapMs(starts, ends) / span.lengthMs(), count);
    }
  }

  private int minute(long ms) {
    return index((ms - fromMs) / MINUTE_MS);
  }

  private static int index(long block) {
    return (int) Math.max(0, Math.min(MOST - 1, block));
  }

  private void addFloorChange(int block, String contributor) {
    if (lastContributor != null && !lastContributor.equals(contributor)) {
      block(block).addFloorChanges(1);
    }
    lastContributor = contributor;
  }

  private Tally block(int index) {
    while (blocks.size() <= index) {
      blocks.add(silence);
    }
    if (blocks.get(index) == silence) {
      blocks.set(index, new Tally(conversation.voices().size()));
    }
    return blocks.get(index);
  }

  private static Tally.SpeechCount count(Conversation conversation, AnnotatedUtterance annotated) {
    Span span = conversation.timed() ? annotated.utterance().span() : null;
    return new Tally.SpeechCount(
        annotated.words(),
        span == null ? 0 : span.lengthMs(),
        annotated.content() ? 1 : 0,
        annotated.question() == QuestionKind.NONE ? 0 : 1,
        annotated.question() == QuestionKind.OPEN ? 1 : 0);
  }
}
