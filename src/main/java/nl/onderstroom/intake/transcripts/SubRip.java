package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Arrow;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;

/**
 * SubRip, read leniently, since everybody writes it by hand.
 *
 * <pre>
 * file   = ["WEBVTT" in any case, after blank lines] {cue}
 * cue    = [number line] timing {text line | blank line}
 * timing = clock "--&gt;" clock [coordinates]
 * clock  = ["-"] [h+ ":"] mm ":" ss [("," | ".") digits | ":" ttt]
 * </pre>
 *
 * A cue runs until the next timing; the number right above that timing is not its text, so that
 * missing blank lines and gaps in the numbers do not matter. A Word document of times without
 * numbers is Teams' and no subtitles. Tags of lay-out and {@code {\an8}} are dropped. For speakers
 * see {@link SpeakerPrefixes}.
 */
public final class SubRip implements SourceFormat {
  private static final String ARROW = "-->";
  private static final int DIGITS = 3;
  private static final int LONGEST_TAG = 80;

  /** The timing of the first cue may be damaged. */
  private static final int LINES_TO_JUDGE = 12;

  private static final Set<String> TAGS = Set.of("i", "b", "u", "s", "font", "c", "em", "strong");

  @Override
  public String id() {
    return "subrip";
  }

  @Override
  public boolean recognises(SourceText text) {
    if (VttFile.signed(text.text())) {
      return false;
    }
    Lines all = new Lines(text.text());
    skipHeading(all);
    boolean lines = text.layout() == SourceText.Layout.LINES;
    String first = all.next();
    if (!isNumber(first) && !(lines && timed(first))) {
      return false;
    }
    boolean found = lines && isTiming(first);
    for (int i = 0; i < LINES_TO_JUDGE && all.more() && !found; i++) {
      String line = all.next();
      found = isTiming(line) && (lines || i == 0);
    }
    return found;
  }

  /** Blank lines, and what makes a file that is no WebVTT look like one. */
  private static void skipHeading(Lines all) {
    while (all.more() && all.peek().isBlank()) {
      all.next();
    }
    if (all.peek().strip().equalsIgnoreCase(VttFile.SIGNATURE)) {
      all.next();
      while (all.more() && all.peek().isBlank()) {
        all.next();
      }
    }
  }

  @Override
  public Content read(SourceText text) {
    CueLines content = new CueLines(text.path(), List.of());
    Lines lines = new Lines(text.text());
    skipToTiming(lines);
    while (lines.more()) {
      int number = lines.number();
      String timing = lines.next();
      List<String> said = skipToTiming(lines);
      Cursor cursor = new Cursor(timing);
      long start = clock(cursor);
      if (isTiming(timing)) {
        Arrow.take(cursor);
        Cue cue = new Cue(number, "", start, clock(cursor), withoutTags(String.join("\n", said)));
        content.add(cue, parts(cue.text()));
      } else {
        content.note(new FileNote(number, "cue-without-times"));
      }
    }
    return content.content();
  }

  /** Who cuts the first line off a WebVTT file keeps its voices. */
  private static List<Cue.Part> parts(String text) {
    return text.contains("<v ")
        ? VttCueText.parse(text).parts()
        : List.of(new Cue.Part(null, text));
  }

  /** The lines until the next with an arrow, without the number of the cue that begins there. */
  private static List<String> skipToTiming(Lines lines) {
    List<String> passed = new ArrayList<>();
    while (lines.more() && !timed(lines.peek())) {
      passed.add(lines.next());
    }
    int last = passed.size() - 1;
    if (lines.more() && last >= 0 && isNumber(passed.get(last))) {
      passed.remove(last);
    }
    while (!passed.isEmpty() && passed.get(passed.size() - 1).isBlank()) {
      passed.remove(passed.size() - 1);
    }
    return passed;
  }

  /** The usual arrow stands in damaged times as well; another one may be said. */
  private static boolean timed(String line) {
    return line.contains(ARROW) || isTiming(line);
  }

  /** Two times with an arrow between. */
  public static boolean isTiming(String line) {
    Cursor cursor = new Cursor(line);
    return clock(cursor) != Cursor.NONE && Arrow.take(cursor) && clock(cursor) != Cursor.NONE;
  }

  /** Who moves all times to the front may have moved the first before the beginning. */
  private static long clock(Cursor cursor) {
    cursor.skipSpaces();
    boolean negative = cursor.take("-");
    long clock = cursor.looseClock();
    clock += clock == Cursor.NONE ? 0 : thousandths(cursor);
    cursor.skipSpaces();
    return negative && clock != Cursor.NONE ? 0 : clock;
  }

  /** Behind a colon, as some programs write them. */
  private static long thousandths(Cursor cursor) {
    String rest = cursor.rest();
    int end = 1;
    while (end < rest.length() && Cursor.isDigit(rest.charAt(end))) {
      end++;
    }
    if (!rest.startsWith(":") || end != DIGITS + 1) {
      return 0;
    }
    cursor.to(cursor.at() + end);
    return Integer.parseInt(rest.substring(1, end));
  }

  private static boolean isNumber(String line) {
    String bare = line.strip();
    return !bare.isEmpty() && bare.chars().allMatch(c -> Cursor.isDigit((char) c));
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0 && !text.contains("{\\")) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = tagEnd(text, at);
      if (end < 0) {
        kept.append(text.charAt(at));
      }
      at = end < 0 ? at + 1 : end;
    }
    return kept.toString();
  }

  /** The place after the tag that begins here, or less than zero where none does. */
  private static int tagEnd(String text, int at) {
    boolean override = text.startsWith("{\\", at);
    if (text.charAt(at) != '<' && !override) {
      return -1;
    }
    String near = text.substring(at, Math.min(text.length(), at + LONGEST_TAG));
    int close = near.indexOf(override ? '}' : '>');
    if (close < 0 || override) {
      return close < 0 ? -1 : at + close + 1;
    }
    String name = near.substring(near.startsWith("</") ? 2 : 1, close).split("[ .]", 2)[0];
    return TAGS.contains(name.toLowerCase(Locale.ROOT)) ? at + close + 1 : -1;
  }
}
