package nl.onderstroom.annotate.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.CalendarNames;
import nl.onderstroom.language.phrases.PhraseReader;
import nl.onderstroom.language.speech.Speech;

/**
 * How one language decides, puts off and comes back, as data: {@code /acts/talk-TAG.json}. Written
 * to be edited by somebody who knows the language and no Java.
 *
 * @param folds spoken or regional forms and how the rules write them: "da's" is "dat is"
 * @param hesitations words that are left out before anything is matched
 * @param fillers that may stand before the real start of a sentence
 * @param joints words after which a new clause may begin
 * @param words named lists, used in frames as {@code @name}; in them {@code @weekdays} and {@code
 *     @months} stand for those of the language
 * @param frames in the grammar of {@link PhraseReader}
 */
public record TalkRules(
    String tag,
    Map<String, String> folds,
    List<String> hesitations,
    List<String> fillers,
    List<String> joints,
    Map<String, List<String>> words,
    List<Frame> frames) {
  public TalkRules {
    folds = Map.copyOf(folds);
    hesitations = List.copyOf(hesitations);
    fillers = List.copyOf(fillers);
    joints = List.copyOf(joints);
    words = Map.copyOf(words);
    frames = List.copyOf(frames);
  }

  public static TalkRules of(String tag) {
    return Json.resource(file(tag), TalkRules.class).withCalendar(CalendarNames.of(tag));
  }

  private TalkRules withCalendar(CalendarNames names) {
    Map<String, List<String>> lists =
        Map.of("@weekdays", names.fullWeekdays(), "@months", names.fullMonths());
    Map<String, List<String>> filled = new HashMap<>();
    words.forEach(
        (name, entries) ->
            filled.put(
                name,
                entries.stream()
                    .flatMap(entry -> lists.getOrDefault(entry, List.of(entry)).stream())
                    .toList()));
    return new TalkRules(tag, folds, hesitations, fillers, joints, filled, frames);
  }

  private static String file(String tag) {
    return "/acts/talk-" + tag + ".json";
  }

  /** Where a frame stands, for messages. */
  String place(Frame frame) {
    return file(tag) + ": " + frame.id();
  }

  /** Frames hear commas: where a clause ends matters more to them than a recogniser's whims. */
  public Speech speech() {
    Map<String, List<String>> spoken = new HashMap<>();
    folds.forEach((form, written) -> spoken.put(form, List.of(written.split(" ", -1))));
    hesitations.forEach(hesitation -> spoken.put(hesitation, List.of()));
    return new Speech(
        spoken, Set.copyOf(fillers), Set.of(), Set.copyOf(joints), Speech.Commas.HEARD);
  }

  /**
   * Ways of saying one thing.
   *
   * @param act what is done by saying it; an act in capitals only helps to weigh others
   * @param weight 3 explicit, 2 usual, 1 only together with the turns around it
   * @param mood the kind of sentence it must stand in
   * @param say any of these phrases
   * @param unless phrases that take it back when they stand in the same sentence
   */
  public record Frame(
      String id, String act, int weight, Mood mood, List<String> say, List<String> unless) {
    public Frame {
      say = List.copyOf(say);
      unless = List.copyOf(unless);
    }
  }

  /** Whether a frame wants a statement or a question. */
  public enum Mood {
    SAID,
    ASKED,
    EITHER
  }
}
