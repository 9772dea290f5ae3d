package nl.onderstroom.intake.plain.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.intake.scan.Talkers;
import nl.onderstroom.intake.transcripts.SpeakerPrefix;

/**
 * Transcripts that name who speaks without a colon behind it: {@link NameForm} has the forms, and a
 * name may stand alone above what is said.
 *
 * <pre>
 * file  = {line}                              nearly all lines in one form
 *       | {label LF text {LF text} blank}     nearly all paragraphs, or each other line
 * </pre>
 *
 * Believed by evidence of the whole file only, for a list of tasks has dashes behind names as well:
 * two people at least who come back, hardly anybody who does not, hardly a line in another form,
 * and signs of {@link Speech}.
 */
final class NamesWithoutColon {
  private static final int LINES_TO_JUDGE = 1000;
  private static final int FEWEST = 4;

  /** Of the lines, where a name holds for those below it as well. */
  private static final int FAIR_PART = 5;

  private NamesWithoutColon() {}

  /** The text itself where its names stand otherwise. */
  static String labelled(String text) {
    List<String> lines = beginning(text);
    long prefixed = lines.stream().filter(line -> SpeakerPrefix.findName(line) != null).count();
    if (lines.size() < FEWEST || !Talkers.nearlyAll(lines.size() - prefixed, lines.size())) {
      return text;
    }
    for (NameForm form : NameForm.values()) {
      if (believed(form, lines)) {
        return rewritten(text, line -> labelled(form, line));
      }
    }
    Alone alone = Alone.findAmong(lines);
    return alone == null ? text : alone.labelled(text);
  }

  private static String labelled(NameForm form, String line) {
    NameForm.Named named = form.find(line);
    return named == null ? line : named.labelled();
  }

  private static boolean believed(NameForm form, List<String> lines) {
    Talkers speakers = new Talkers();
    int filled = 0;
    Speech speech = new Speech();
    for (String line : lines) {
      NameForm.Named named = form.find(line);
      filled += line.isBlank() ? 0 : 1;
      if (named != null) {
        speakers.see(named.label());
        speech.see(named.text());
        if (!named.time().isEmpty()) {
          speech.seeTime();
        }
      }
    }
    long covered = (long) speakers.turns() * (form.enclosed() ? FAIR_PART : 1);
    boolean most = Talkers.nearlyAll(covered, filled);
    return most && speech.likely(speakers.turns()) && speakers.talk();
  }

  static String rewritten(String text, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder(text.length());
    for (Lines lines = new Lines(text); lines.more(); ) {
      changed.append(change.apply(lines.next())).append('\n');
    }
    return changed.toString();
  }

  private static List<String> beginning(String text) {
    List<String> lines = new ArrayList<>();
    for (Lines all = new Lines(text); all.more() && lines.size() < LINES_TO_JUDGE; ) {
      lines.add(all.next());
    }
    return lines;
  }
}
