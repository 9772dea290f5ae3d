package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.scan.Lines;
import org.jspecify.annotations.Nullable;

/**
 * SubViewer, as YouTube gives captions.
 *
 * <pre>
 * file   = {cue blank}
 * cue    = timing {text line}
 * timing = clock "," clock
 * clock  = h+ ":" mm ":" ss "." digits
 * </pre>
 *
 * Google Meet keeps its chat in the same shape. A message is shown for some seconds, whenever it
 * comes; captions follow upon each other and fill the time. {@code [br]} is the end of a line. For
 * speakers see {@link SpeakerPrefixes}.
 */
public final class SubViewer implements SourceFormat {
  private static final int CUES_TO_JUDGE = 50;
  private static final double FILLED = 0.5;
  private static final long NO_GAP_MS = 50;

  @Override
  public String id() {
    return "subviewer";
  }

  @Override
  public boolean recognises(SourceText text) {
    return text.layout() == SourceText.Layout.LINES && begins(text) && speaks(text);
  }

  @Override
  public Content read(SourceText text) {
    CueLines content = new CueLines(text.path(), List.of());
    for (Cue cue : cues(text, Integer.MAX_VALUE)) {
      content.add(cue, List.of(new Cue.Part(null, cue.text())));
    }
    return content.content();
  }

  /** Whether the first line that says something has the clocks of a cue. */
  public static boolean begins(SourceText text) {
    Lines lines = new Lines(text.text());
    while (lines.more() && lines.peek().isBlank()) {
      lines.next();
    }
    return lines.more() && findTiming(lines.peek(), 0, "") != null;
  }

  /** Whether it is speech that fills the time, and not a message now and then. */
  public static boolean speaks(SourceText text) {
    List<Cue> cues = cues(text, CUES_TO_JUDGE);
    if (cues.size() < 2) {
      return false;
    }
    long filled = 0;
    int runOn = 0;
    boolean alike = true;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      filled += length(cue);
      alike &= length(cue) == length(cues.get(0));
      long next = i + 1 < cues.size() ? cues.get(i + 1).startMs() : Long.MAX_VALUE;
      runOn += Math.abs(next - cue.endMs()) <= NO_GAP_MS ? 1 : 0;
    }
    long whole = cues.get(cues.size() - 1).endMs() - cues.get(0).startMs();
    boolean shown = alike && runOn * 2 < cues.size() - 1;
    return filled > whole * FILLED && !shown;
  }

  private static long length(Cue cue) {
    return Math.max(0, cue.endMs() - cue.startMs());
  }

  private static List<Cue> cues(SourceText text, int most) {
    List<Cue> cues = new ArrayList<>();
    Lines lines = new Lines(text.text());
    while (lines.more() && cues.size() < most) {
      int number = lines.number();
      String timing = lines.next();
      StringBuilder said = new StringBuilder();
      while (lines.more() && findTiming(lines.peek(), 0, "") == null) {
        said.append(lines.next().replace("[br]", "\n")).append('\n');
      }
      Cue cue = findTiming(timing, number, said.toString().strip());
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  /** Null where the line is not that of the clocks. */
  private static @Nullable Cue findTiming(String line, int number, String said) {
    Cursor cursor = new Cursor(line.strip());
    long start = cursor.looseClock();
    if (start == Cursor.NONE || !cursor.take(",")) {
      return null;
    }
    long end = cursor.looseClock();
    return end == Cursor.NONE || !cursor.atEnd() ? null : new Cue(number, "", start, end, said);
  }
}
