package nl.onderstroom.intake.plain.lines;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.transcripts.SpeakerPrefix;

/**
 * Times between hashes, as f4transkript puts them where somebody stops speaking, or begins.
 *
 * <pre>
 * time = "#" hh ":" mm ":" ss ["-" tenths] "#"
 * </pre>
 *
 * They are written anew in front of the words they belong to, as times that any transcript may
 * have: {@code I: Goedemorgen. #00:00:05-2#} as {@code [00:00:00.0 - 00:00:05.2] I: Goedemorgen.}
 */
final class HashTimes {
  private static final Pattern TIME =
      Pattern.compile("#(\\d{1,2}:\\d{2}:\\d{2})(?:[-.,](\\d{1,3}))?#");

  private static final String BEGINNING = "0:00:00";

  private HashTimes() {}

  /** The text itself where it has no such times. */
  static String inFront(String text) {
    if (text.indexOf('#') < 0) {
      return text;
    }
    Matcher times = TIME.matcher(text);
    int first = times.find() ? times.start() : -1;
    if (first < 0) {
      return text;
    }
    boolean leading = text.substring(text.lastIndexOf('\n', first) + 1, first).isBlank();
    return leading ? times.replaceAll(time -> "[" + clock(time) + "]") : ends(text, times);
  }

  private static String ends(String text, Matcher times) {
    StringBuilder moved = new StringBuilder(text.length());
    String start = BEGINNING;
    times.reset();
    int from = times.find() ? speechAt(text, times.start()) : 0;
    moved.append(text, 0, from);
    times.reset();
    while (times.find()) {
      String end = clock(times);
      append(text.substring(from, times.start()), "[" + start + " - " + end + "] ", moved);
      start = end;
      from = times.end();
    }
    append(text.substring(from), "[" + start + "] ", moved);
    return moved.toString();
  }

  /** Where the first line with a name begins; a title may stand above it. */
  private static int speechAt(String text, int end) {
    for (int at = 0; at < end; ) {
      int next = text.indexOf('\n', at) + 1;
      String line = text.substring(at, next == 0 ? text.length() : next).strip();
      if (SpeakerPrefix.findName(line) != null) {
        return at;
      }
      at = next == 0 ? end : next;
    }
    return 0;
  }

  /** In front of the first word; nothing where there is none. */
  private static void append(String said, String time, StringBuilder moved) {
    int word = 0;
    while (word < said.length() && Character.isWhitespace(said.charAt(word))) {
      word++;
    }
    moved.append(said, 0, word);
    moved.append(word < said.length() ? time : "").append(said, word, said.length());
  }

  private static String clock(MatchResult time) {
    return time.group(2) == null ? time.group(1) : time.group(1) + "." + time.group(2);
  }
}
