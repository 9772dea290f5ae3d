package nl.onderstroom.evaluate.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What a figure stands on: one body of data, or what was made of several.
 *
 * @param title which tells it from all others
 */
public record Source(
    String title, List<Corpus> needs, Function<Path, List<LabelledMeeting>> reader) {
  public static final Source LANGUAGES_MIXED =
      new Source(
          "team meetings, Dutch, every other utterance English from AMI",
          List.of(Corpus.TEAMS, Corpus.AMI),
          data -> Changed.interleaved(dutch(Corpus.TEAMS.read(data)), Corpus.AMI.read(data)));

  public static final Source MOSTLY_ENGLISH =
      new Source(
          "one team meeting in English with Dutch in it",
          List.of(Corpus.TEAMS),
          data ->
              Corpus.TEAMS.read(data).stream()
                  .filter(meeting -> !meeting.marked("en").isEmpty())
                  .toList());

  public Source {
    needs = List.copyOf(needs);
  }

  public static Source of(Corpus corpus) {
    return new Source(corpus.title(), List.of(corpus), corpus::read);
  }

  public static Source withoutQuestionMarks(Corpus corpus) {
    return new Source(
        corpus.title() + ", question marks taken out",
        List.of(corpus),
        data -> Changed.withoutQuestionMarks(corpus.read(data)));
  }

  public boolean isIn(Path data) {
    return needs.stream().allMatch(corpus -> corpus.isIn(data));
  }

  private static List<LabelledMeeting> dutch(List<LabelledMeeting> meetings) {
    return meetings.stream().filter(meeting -> meeting.marked("en").isEmpty()).toList();
  }
}
