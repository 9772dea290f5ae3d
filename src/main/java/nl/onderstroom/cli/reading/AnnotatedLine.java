package nl.onderstroom.cli.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is read in one utterance: the JSON of {@code annotate}. Seconds are decimals; acts that the
 * speaker only tells of are left out.
 *
 * @param question {@code open} or {@code closed}; null when nothing is asked
 * @param tone -1 to 1, where none is claimed a hint; null when there is neither
 * @param kind {@code talk}, {@code back_channel}, {@code filler} or {@code laughter}
 */
record AnnotatedLine(
    String file,
    int index,
    @Nullable Double start,
    @Nullable Double end,
    @Nullable String speaker,
    String language,
    String text,
    List<Done> acts,
    @Nullable String question,
    @Nullable Double tone,
    @Nullable String toneTarget,
    String kind) {
  private static final double MS_A_SECOND = 1000;

  /** An act with the words it stands on. */
  record Done(String act, int weight, String cue, int from, int to) {}

  /**
   * @param hints what weak words hint at, and words that only name, where no tone is claimed
   */
  static List<AnnotatedLine> of(
      String file, AnnotatedMeeting meeting, ToDoubleFunction<Said> hints) {
    Map<String, String> names = new TreeMap<>();
    meeting.meeting().people().forEach(person -> names.put(person.id(), person.name()));
    return meeting.utterances().stream().map(one -> line(file, one, names, hints)).toList();
  }

  private static AnnotatedLine line(
      String file,
      AnnotatedUtterance said,
      Map<String, String> names,
      ToDoubleFunction<Said> hints) {
    Span span = said.utterance().span();
    String speaker = said.utterance().speaker();
    Tone tone = said.tone();
    return new AnnotatedLine(
        file,
        said.utterance().index(),
        span == null ? null : span.startMs() / MS_A_SECOND,
        span == null ? null : span.endMs() / MS_A_SECOND,
        speaker == null ? null : names.get(speaker),
        said.language(),
        said.utterance().text(),
        said.acts().stream()
            .filter(act -> act.voice() == Act.Voice.OWN)
            .map(act -> new Done(act.act(), act.weight(), act.cue(), act.from(), act.to()))
            .toList(),
        said.question() == QuestionKind.NONE ? null : lower(said.question()),
        value(tone, said, hints),
        tone == null ? null : lower(tone.target()),
        lower(said.kind()));
  }

  /** Null where nothing is claimed and nothing hinted at. */
  private static @Nullable Double value(
      @Nullable Tone tone, AnnotatedUtterance said, ToDoubleFunction<Said> hints) {
    if (tone != null) {
      return tone.value();
    }
    double hint = hints.applyAsDouble(said.said());
    return hint == 0 ? null : hint;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
