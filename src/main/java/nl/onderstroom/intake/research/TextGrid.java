package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.research.Tier.Mark;
import nl.onderstroom.intake.spoken.SpokenLines;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.problem.UserProblem;

/**
 * A TextGrid of Praat, long, short or in order of time ({@link ChronologicalGrid}).
 *
 * <pre>
 * file     = string "ooTextFile" string "TextGrid" xmin xmax &lt;exists&gt; size {tier}
 * tier     = string "IntervalTier" name xmin xmax size {xmin xmax text}
 *          | string "TextTier" name xmin xmax size {time text}
 * string   = quote {character | two quotes} quote             may hold line ends
 * </pre>
 *
 * The long form only adds words around these values ({@code xmin = 0.5}, {@code intervals [3]:});
 * as in Praat, a number, string or flag counts where it stands free, and all else is comment, as is
 * what follows an exclamation mark. The sizes are not believed: a tier ends where the next one
 * begins. Tiers are speakers, see {@link TierNames}; points have no length and are no speech.
 */
public final class TextGrid implements SourceFormat {
  private static final String INTERVALS = "IntervalTier";
  private static final String POINTS = "TextTier";
  private static final int BEGINNING = 1000;

  /** After the class: name, start, end, size. */
  private static final int TIER_HEAD = 5;

  @Override
  public String id() {
    return "praat-textgrid";
  }

  @Override
  public boolean recognises(SourceText text) {
    String all = text.text();
    String head = all.substring(0, Math.min(all.length(), BEGINNING));
    return (head.contains("ooTextFile") && head.contains("\"TextGrid\""))
        || head.contains(ChronologicalGrid.TITLE);
  }

  @Override
  public Content read(SourceText text) {
    List<GridToken> tokens = GridToken.all(text);
    boolean chronological = !tokens.isEmpty() && tokens.get(0).is(ChronologicalGrid.TITLE);
    List<Tier> tiers =
        chronological ? ChronologicalGrid.tiers(text.path(), tokens) : tiers(text.path(), tokens);
    SpokenLines lines = new SpokenLines(text.path());
    Tier.say(tiers, lines);
    Content content = lines.content(null, null);
    if (content.lines().isEmpty()) {
      throw new UserProblem("no-speech-inside", text.path(), Map.of("format", id()));
    }
    return content;
  }

  private static List<Tier> tiers(String path, List<GridToken> tokens) {
    List<Tier> tiers = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int next = at + 1;
      while (next < tokens.size() && !tierAt(tokens, next)) {
        next++;
      }
      if (tierAt(tokens, at)) {
        tiers.add(tier(path, tokens.subList(at, next)));
      }
      at = next;
    }
    return tiers;
  }

  /** A label may read "IntervalTier" as well, but no name and number follow it. */
  private static boolean tierAt(List<GridToken> tokens, int at) {
    GridToken token = tokens.get(at);
    boolean named = token.string() && (token.is(INTERVALS) || token.is(POINTS));
    return named
        && at + 2 < tokens.size()
        && tokens.get(at + 1).string()
        && !tokens.get(at + 2).string();
  }

  private static Tier tier(String path, List<GridToken> tokens) {
    String name = tokens.get(1).text();
    List<Mark> marks = new ArrayList<>();
    int size = tokens.get(0).is(INTERVALS) ? 3 : Integer.MAX_VALUE;
    for (int at = TIER_HEAD; at <= tokens.size() - size; at += size) {
      GridToken label = tokens.get(at + 2);
      if (!label.string()) {
        throw new UserProblem("broken-textgrid", path + ":" + label.line());
      }
      Timing timing =
          Timing.ofSeconds(tokens.get(at).findNumber(), tokens.get(at + 1).findNumber());
      marks.add(new Mark(timing, label.text()));
      Limits.STANDARD.checkUtterances(path, marks.size());
    }
    if (size == 3 && tokens.size() > TIER_HEAD && (tokens.size() - TIER_HEAD) % size != 0) {
      throw new UserProblem("broken-textgrid", path + ":" + tokens.get(tokens.size() - 1).line());
    }
    return new Tier(TierNames.findLabel(name), TierNames.level(name), marks);
  }
}
