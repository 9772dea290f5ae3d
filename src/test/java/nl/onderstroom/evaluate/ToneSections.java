package nl.onderstroom.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.tasks.Finding;
import nl.onderstroom.evaluate.tasks.Finding.Wanted;
import nl.onderstroom.evaluate.tasks.Heard;
import nl.onderstroom.evaluate.tasks.Section;
import nl.onderstroom.evaluate.tasks.Task;
import nl.onderstroom.evaluate.tasks.Telling;
import nl.onderstroom.evaluate.tasks.Telling.Silence;
import org.jspecify.annotations.Nullable;

/** The tone, on lines and in meetings that people labelled. */
final class ToneSections {
  private static final List<String> SIGNS = List.of("positive", "negative");
  private static final List<String> WITH_NEUTRAL = List.of("positive", "neutral", "negative");

  static final Section LINES =
      new Section(
          "Tone of single lines",
          "*Tone* is what the workbook goes by. *Printed* is what `annotate` prints: where no tone is"
              + " claimed, what words too weak for that hint at. Where neutral is no choice, silence"
              + " is worth a coin.",
          Telling.COLUMNS,
          lines());

  static final Section MEETINGS =
      new Section(
          "Tone in team meetings: the sign",
          "Only utterances with a clear evaluation; silence is wrong. In talk between people a tone is"
              + " claimed where somebody judges; what words only name is no more than a hint, which"
              + " *printed* counts too.",
          Telling.COLUMNS,
          List.of(
              told("tone", Source.UNSEEN, ToneSections::sign, ""),
              told("printed", Source.UNSEEN, ToneSections::printed, ".70"),
              told("tone", Source.TEAMS, ToneSections::sign, ""),
              told("printed", Source.TEAMS, ToneSections::printed, ".70")));

  static final Section CLAIMS =
      new Section(
          "Tone in team meetings: where it is heard",
          "Over all utterances: whether the workbook counts a tone where people saw one of that sign,"
              + " and only there. They marked clear evaluations only. Of what we claim and they did not"
              + " mark a second reader heard an evaluation in 43 of 62 (the eight team meetings) and in"
              + " 16 of 56 (our own six); so of all claims there, that reader agreed with .86 and .59.",
          Finding.COLUMNS,
          List.of(
              claim("positive and negative, added up", Source.UNSEEN, SIGNS),
              claim("positive", Source.UNSEEN, List.of("positive")),
              claim("negative", Source.UNSEEN, List.of("negative")),
              claim("positive and negative, added up", Source.TEAMS, SIGNS),
              claim("positive", Source.TEAMS, List.of("positive")),
              claim("negative", Source.TEAMS, List.of("negative"))));

  private ToneSections() {}

  private static List<Task> lines() {
    List<Task> tasks = new ArrayList<>();
    lines(tasks, Source.SUBTITLES_NL, SIGNS, "", ".66");
    lines(tasks, Source.SUBTITLES_EN, WITH_NEUTRAL, ", or neutral", ".58");
    lines(tasks, Source.SUBTITLES_EN, SIGNS, "", "");
    lines(tasks, Source.TWEETS, WITH_NEUTRAL, ", or neutral", ".84");
    lines(tasks, Source.TWEETS, SIGNS, "", "");
    lines(tasks, Source.PRODUCTS, WITH_NEUTRAL, ", or neutral", "");
    lines(tasks, Source.PRODUCTS, SIGNS, "", "");
    lines(tasks, Source.NEWS, WITH_NEUTRAL, ", or neutral", "");
    lines(tasks, Source.NEWS, SIGNS, "", "");
    return tasks;
  }

  private static void lines(
      List<Task> to, Source source, List<String> labels, String choice, String aim) {
    Telling.Labelling tone =
        labels.equals(SIGNS) ? ToneSections::sign : ToneSections::signOrNeutral;
    Telling.Labelling printed =
        labels.equals(SIGNS) ? ToneSections::printed : ToneSections::printedOrNeutral;
    to.add(new Telling("tone" + choice, source, labels, tone, Silence.A_COIN, aim));
    to.add(new Telling("printed" + choice, source, labels, printed, Silence.A_COIN, aim));
  }

  private static Telling told(String name, Source source, Telling.Labelling labelling, String aim) {
    return new Telling(name, source, SIGNS, labelling, Silence.NOTHING, aim);
  }

  private static Finding claim(String name, Source source, List<String> signs) {
    return new Finding(name, source, signs.stream().map(ToneSections::wanted).toList(), 0, "");
  }

  private static Wanted wanted(String sign) {
    return new Wanted(sign, heard -> heard.where(i -> sign.equals(sign(heard.claimed(i)))));
  }

  private static @Nullable String sign(Heard heard, int utterance) {
    return sign(heard.tone(utterance));
  }

  private static String signOrNeutral(Heard heard, int utterance) {
    return orNeutral(sign(heard, utterance));
  }

  private static @Nullable String printed(Heard heard, int utterance) {
    return sign(heard.printed(utterance));
  }

  private static String printedOrNeutral(Heard heard, int utterance) {
    return orNeutral(printed(heard, utterance));
  }

  private static String orNeutral(@Nullable String sign) {
    return sign == null ? "neutral" : sign;
  }

  private static @Nullable String sign(double value) {
    if (value == 0) {
      return null;
    }
    return value > 0 ? "positive" : "negative";
  }
}
