package nl.onderstroom.evaluate.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A body of evaluation data, under {@code dev/} in the data folder. */
public enum Corpus {
  AMI("AMI, English, four play a design team", DialogueActs::ami, "en_ami", "en_ami_more"),
  ICSI("ICSI, English, researchers", DialogueActs::icsi, "en_icsi", "en_icsi_more"),
  TEAMS("team meetings, Dutch (1 Flemish, 1 English)", TeamMeetings::read, "nl_teams"),
  CALLS("Zoom calls, English, marked by a machine", Calls::read, "en_zoom_ethpm"),
  CHAMBER("Tweede Kamer, sentences", Chamber::read, "nl_tweedekamer"),
  SUBTITLES_NL("subtitles, Dutch", ToneSets::read, "sentiment/nl_xed_subtitles.tsv"),
  SUBTITLES_EN("subtitles, English", ToneSets::read, "sentiment/en_xed_subtitles.tsv"),
  TWEETS("tweets, English", ToneSets::read, "sentiment/en_vader_tweets.tsv"),
  PRODUCTS("product reviews, English", ToneSets::read, "sentiment/en_vader_amazon.tsv"),
  NEWS("newspaper opinion, English", ToneSets::read, "sentiment/en_vader_nyt.tsv"),
  REACTIONS("AMI reactions, as many of each", ToneSets::read, "sentiment/en_ami_agreement.tsv");

  private final String title;
  private final Function<Path, List<LabelledMeeting>> reader;
  private final List<String> paths;

  Corpus(String title, Function<Path, List<LabelledMeeting>> reader, String... paths) {
    this.title = title;
    this.reader = reader;
    this.paths = List.of(paths);
  }

  public String title() {
    return title;
  }

  /** Whether all of it is in the data folder. */
  public boolean isIn(Path data) {
    return paths.stream().allMatch(path -> Files.exists(data.resolve("dev").resolve(path)));
  }

  public List<LabelledMeeting> read(Path data) {
    List<LabelledMeeting> meetings = new ArrayList<>();
    paths.forEach(path -> meetings.addAll(reader.apply(data.resolve("dev").resolve(path))));
    return meetings;
  }
}
