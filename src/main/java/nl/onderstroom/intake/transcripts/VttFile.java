package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;

/**
 * The blocks of a WebVTT file, by the parsing algorithm of the W3C (section "WebVTT file parsing").
 *
 * <pre>
 * file     = "WEBVTT" [(space | tab) text] end-of-line [header lines] {blank lines, block}
 * block    = [id line] timings line {text line}        a cue
 *          | "NOTE" ... | "STYLE" ... | "REGION" ...   passed over, like everything that is no cue
 * timings  = clock "-->" clock [settings]              white space between them is free
 * clock    = [hh+ ":"] mm ":" ss "." ttt
 * </pre>
 *
 * A blank line ends a block, and so does a line with an arrow that cannot be this block's timings.
 */
final class VttFile {
  static final String SIGNATURE = "WEBVTT";
  private static final String ARROW = "-->";

  private final String path;
  private final Lines lines;
  private final List<Cue> cues = new ArrayList<>();
  private final List<FileNote> notes = new ArrayList<>();

  private VttFile(SourceText text) {
    this.path = text.path();
    this.lines = new Lines(text.text().replace('\0', '\uFFFD'));
  }

  static boolean signed(String text) {
    if (!text.startsWith(SIGNATURE)) {
      return false;
    }
    return text.length() == SIGNATURE.length() || " \t\n\r".indexOf(text.charAt(6)) >= 0;
  }

  /** Of a signed text. */
  static VttFile parse(SourceText text) {
    VttFile file = new VttFile(text);
    file.header();
    while (file.lines.more()) {
      if (file.lines.peek().isEmpty()) {
        file.lines.next();
      } else {
        file.block();
      }
    }
    return file;
  }

  /** In the order of the file. */
  List<Cue> cues() {
    return cues;
  }

  List<FileNote> notes() {
    return notes;
  }

  private void header() {
    lines.next();
    while (lines.more() && !lines.peek().isEmpty() && !lines.peek().contains(ARROW)) {
      lines.next();
    }
  }

  private void block() {
    int line = lines.number();
    String first = lines.next();
    if (first.contains(ARROW)) {
      cue(line, "", first);
    } else if (lines.more() && lines.peek().contains(ARROW)) {
      cue(line, first, lines.next());
    } else {
      payload();
    }
  }

  private void cue(int line, String id, String timings) {
    Cursor cursor = new Cursor(timings);
    cursor.skipSpaces();
    long start = cursor.strictClock();
    cursor.skipSpaces();
    boolean arrow = start != Cursor.NONE && cursor.take(ARROW);
    cursor.skipSpaces();
    long end = arrow ? cursor.strictClock() : Cursor.NONE;
    String text = payload();
    if (end == Cursor.NONE) {
      note(line);
    } else {
      cues.add(new Cue(line, id, start, end, text));
      Limits.STANDARD.checkUtterances(path, cues.size());
    }
  }

  private void note(int line) {
    if (notes.size() < CueLines.MOST_NOTES) {
      notes.add(new FileNote(line, "cue-without-times"));
    }
  }

  private String payload() {
    if (!lines.more() || ends(lines.peek())) {
      return "";
    }
    String first = lines.next();
    if (!lines.more() || ends(lines.peek())) {
      return first;
    }
    StringBuilder text = new StringBuilder(first);
    while (lines.more() && !ends(lines.peek())) {
      text.append('\n').append(lines.next());
    }
    return text.toString();
  }

  private static boolean ends(String line) {
    return line.isEmpty() || line.contains(ARROW);
  }
}
