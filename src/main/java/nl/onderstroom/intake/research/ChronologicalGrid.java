package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.research.Tier.Mark;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.problem.UserProblem;

/**
 * The tiers of a TextGrid that Praat wrote in order of time.
 *
 * <pre>
 * file  = string "Praat chronological TextGrid text file" xmin xmax size {head} {label}
 * head  = string class name xmin xmax            class as in {@link TextGrid}
 * label = tier xmin xmax text | tier time text   the tier by its place, from 1
 * </pre>
 */
final class ChronologicalGrid {
  static final String TITLE = "Praat chronological TextGrid text file";

  /** The title, start, end, and number of tiers. */
  private static final int FILE_HEAD = 4;

  private static final int TIER_HEAD = 4;

  private final String path;
  private final List<GridToken> tokens;
  private final List<String> names = new ArrayList<>();
  private final List<List<Mark>> marks = new ArrayList<>();
  private int at = FILE_HEAD;

  private ChronologicalGrid(String path, List<GridToken> tokens) {
    this.path = path;
    this.tokens = tokens;
  }

  static List<Tier> tiers(String path, List<GridToken> tokens) {
    ChronologicalGrid grid = new ChronologicalGrid(path, tokens);
    grid.heads();
    grid.labels();
    List<Tier> tiers = new ArrayList<>();
    for (int i = 0; i < grid.names.size(); i++) {
      String name = grid.names.get(i);
      tiers.add(new Tier(TierNames.findLabel(name), TierNames.level(name), grid.marks.get(i)));
    }
    return tiers;
  }

  private void heads() {
    while (at + TIER_HEAD <= tokens.size() && tokens.get(at).string()) {
      names.add(tokens.get(at + 1).text());
      marks.add(new ArrayList<>());
      at += TIER_HEAD;
    }
  }

  private void labels() {
    int read = 0;
    while (at < tokens.size()) {
      int text = at;
      while (text < tokens.size() && !tokens.get(text).string()) {
        text++;
      }
      boolean interval = text - at == 3;
      int tier = tier(tokens.get(at));
      if (text == tokens.size() || tier < 0 || (!interval && text - at != 2)) {
        throw new UserProblem("broken-textgrid", path + ":" + tokens.get(at).line());
      }
      if (interval) {
        Timing timing =
            Timing.ofSeconds(tokens.get(at + 1).findNumber(), tokens.get(at + 2).findNumber());
        marks.get(tier).add(new Mark(timing, tokens.get(text).text()));
        Limits.STANDARD.checkUtterances(path, ++read);
      }
      at = text + 1;
    }
  }

  /** Its place, from 0; below zero where there is no such tier. */
  private int tier(GridToken token) {
    Double number = token.findNumber();
    if (number == null || number < 1 || number > names.size()) {
      return -1;
    }
    return number.intValue() - 1;
  }
}
