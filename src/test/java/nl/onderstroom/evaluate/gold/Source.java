package nl.onderstroom.evaluate.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A body of evaluation data that a figure stands on.
 *
 * @param title which tells it from all others
 * @param paths of files and folders, under {@code dev/} in the data folder
 * @param reader of that {@code dev/}
 */
public record Source(
    String title, List<String> paths, Function<Path, List<LabelledMeeting>> reader) {
  public static final Source AMI =
      of("AMI, English, four play a design team", DialogueActs::ami, "en_ami", "en_ami_more");

  public static final Source ICSI =
      of("ICSI, English, researchers", DialogueActs::icsi, "en_icsi", "en_icsi_more");

  public static final Source TEAMS =
      of("team meetings, Dutch (1 Flemish, 1 English)", TeamMeetings::read, "nl_teams");

  /** Ours, and always there; nothing was learned from them and no rule was tried on them. */
  public static final Source UNSEEN =
      new Source(
          "team meetings of our own, Dutch (2 Flemish), never learned from",
          List.of(),
          dev -> OwnMeeting.unseen().stream().map(OwnMeeting::labelled).toList());

  public static final Source CALLS =
      of("Zoom calls, English, marked by a machine", Calls::read, "en_zoom_ethpm");

  public static final Source CHAMBER =
      of("Tweede Kamer, sentences", Chamber::read, "nl_tweedekamer");

  public static final Source SUBTITLES_NL =
      of("subtitles, Dutch", ToneSets::read, "sentiment/nl_xed_subtitles.tsv");

  public static final Source SUBTITLES_EN =
      of("subtitles, English", ToneSets::read, "sentiment/en_xed_subtitles.tsv");

  public static final Source TWEETS =
      of("tweets, English", ToneSets::read, "sentiment/en_vader_tweets.tsv");

  public static final Source PRODUCTS =
      of("product reviews, English", ToneSets::read, "sentiment/en_vader_amazon.tsv");

  public static final Source NEWS =
      of("newspaper opinion, English", ToneSets::read, "sentiment/en_vader_nyt.tsv");

  public static final Source REACTIONS =
      of("AMI reactions, as many of each", ToneSets::read, "sentiment/en_ami_agreement.tsv");

  /** The Dutch team meetings with AMI between their lines. */
  public static final Source LANGUAGES_MIXED =
      new Source(
          "team meetings, Dutch, every other utterance English from AMI",
          List.of("nl_teams", "en_ami", "en_ami_more"),
          dev ->
              Changed.interleaved(
                  teams(dev, meeting -> meeting.marked("en").isEmpty()), AMI.reader.apply(dev)));

  /** The one team meeting that is held in English, with Dutch in it. */
  public static final Source MOSTLY_ENGLISH =
      new Source(
          "one team meeting in English with Dutch in it",
          TEAMS.paths,
          dev -> teams(dev, meeting -> !meeting.marked("en").isEmpty()));

  public Source {
    paths = List.copyOf(paths);
  }

  private static Source of(
      String title, Function<Path, List<LabelledMeeting>> reader, String... paths) {
    return new Source(
        title,
        List.of(paths),
        dev -> {
          List<LabelledMeeting> meetings = new ArrayList<>();
          for (String path : paths) {
            meetings.addAll(reader.apply(dev.resolve(path)));
          }
          return meetings;
        });
  }

  public Source withoutQuestionMarks() {
    return new Source(
        title + ", question marks taken out",
        paths,
        dev -> Changed.withoutQuestionMarks(reader.apply(dev)));
  }

  /** Whether all of it is in the data folder. */
  public boolean isIn(Path data) {
    return paths.stream().allMatch(path -> Files.exists(data.resolve("dev").resolve(path)));
  }

  public List<LabelledMeeting> read(Path data) {
    return reader.apply(data.resolve("dev"));
  }

  private static List<LabelledMeeting> teams(Path dev, Predicate<LabelledMeeting> which) {
    return TEAMS.reader.apply(dev).stream().filter(which).toList();
  }
}
